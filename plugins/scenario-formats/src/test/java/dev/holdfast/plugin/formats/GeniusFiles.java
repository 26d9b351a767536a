package dev.holdfast.plugin.formats;

import java.nio.file.Path;

/** A small scenario of Genius: a discrete, an integer and a real issue. */
final class GeniusFiles {

    static final String DOMAIN =
            """
            <negotiation_template><utility_space number_of_issues="3">
            <objective index="0" name="root" type="objective" etype="objective">
            <issue index="1" name="colour" type="discrete"><item index="1" value="red"/><item index="2" value="blue"/></issue>
            <issue index="2" name="days" type="integer" lowerbound="-5" upperbound="5"/>
            <issue index="3" name="price" type="real"><range lowerbound="10" upperbound="30"/></issue>
            </objective></utility_space></negotiation_template>
            """;

    static final String BUYER =
            """
            <utility_space><objective index="0" name="root" type="objective" etype="objective">
            <weight index="1" value="0.5"/><weight index="2" value="0.25"/><weight index="3" value="0.25"/>
            <issue index="1" name="colour"><item value="red" evaluation="4"/><item value="blue" evaluation="1"/></issue>
            <issue index="2" name="days"><evaluator ftype="linear" slope="0.1" offset="0.0"/></issue>
            <issue index="3" name="price"><evaluator ftype="triangular" parameter0="10" parameter1="30" parameter2="20"/></issue>
            </objective><discount_factor value="0.8"/><reservation value="0.3"/></utility_space>
            """;

    static final String SELLER =
            """
            <utility_space><objective index="0" name="root" type="objective" etype="objective">
            <weight index="1" value="0.9"/><weight index="2" value="0.9"/><weight index="3" value="0"/>
            <issue index="1" name="colour"><item value="red" evaluation="0.2"/><item value="blue" evaluation="0.8"/></issue>
            <issue index="2" name="days"><evaluator ftype="linear" slope="0.08" offset="0.3"/></issue>
            <issue index="3" name="price"><evaluator ftype="linear" parameter0="0" parameter1="0.01"/></issue>
            </objective><discount_factor value="0.0"/></utility_space>
            """;

    private GeniusFiles() {}

    static Folder in(Path path) {
        return new Folder(path)
                .with("domain.xml", DOMAIN)
                .with("buyer.xml", BUYER)
                .with("seller.xml", SELLER);
    }
}
