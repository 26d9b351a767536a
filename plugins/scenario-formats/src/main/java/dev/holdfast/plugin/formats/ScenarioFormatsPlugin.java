package dev.holdfast.plugin.formats;

import dev.holdfast.plugin.formats.genius.GeniusXml;
import dev.holdfast.plugin.formats.geniusweb.GeniusWebJson;
import dev.holdfast.plugin.formats.negmas.NegmasYaml;
import dev.holdfast.plugin.formats.own.HoldfastJson;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.format.ScenarioFormat;
import java.util.List;

/** Offers the formats in which scenarios are kept. */
public final class ScenarioFormatsPlugin implements Plugin {

    /** Made by the loader. */
    public ScenarioFormatsPlugin() {}

    @Override
    public String name() {
        return "scenario-formats";
    }

    @Override
    public List<ScenarioFormat> scenarioFormats() {
        return List.of(new GeniusXml(), new GeniusWebJson(), new NegmasYaml(), new HoldfastJson());
    }
}
