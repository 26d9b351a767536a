/**
 * Pictures as scalable vector graphics, drawn by hand: shared by the commands that show something. Start with
 * {@link dev.holdfast.server.drawing.Svg}; {@link dev.holdfast.server.drawing.Panel} has axes, the other classes draw one kind
 * of chart each. Whatever is written into a picture is escaped here. What the numbers mean is the business of those who ask
 * for a picture.
 */
package dev.holdfast.server.drawing;
