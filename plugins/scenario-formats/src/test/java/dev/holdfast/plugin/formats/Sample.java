package dev.holdfast.plugin.formats;

import dev.holdfast.plugin.formats.genius.GeniusXml;
import dev.holdfast.plugin.formats.geniusweb.GeniusWebJson;
import dev.holdfast.plugin.formats.negmas.NegmasYaml;
import dev.holdfast.plugin.formats.own.HoldfastJson;
import dev.holdfast.spi.format.ScenarioFormat;
import java.nio.file.Path;

/** A small valid scenario of each format. */
enum Sample {
    GENIUS(new GeniusXml(), "domain.xml", "buyer.xml"),
    GENIUSWEB(new GeniusWebJson(), "domain.json", "a.json"),
    NEGMAS(new NegmasYaml(), "domain.yml", "a.yml"),
    OWN(new HoldfastJson(), "scenario.json", "scenario.json");

    @SuppressWarnings("ImmutableEnumChecker") // formats have no state
    final ScenarioFormat format;

    final String domain;
    final String profile;

    Sample(ScenarioFormat format, String domain, String profile) {
        this.format = format;
        this.domain = domain;
        this.profile = profile;
    }

    /** Valid files. */
    Folder in(Path path) {
        return switch (this) {
            case GENIUS -> GeniusFiles.in(path);
            case GENIUSWEB ->
                new Folder(path)
                        .with("domain.json", SampleText.WEB_DOMAIN)
                        .with("a.json", SampleText.WEB_PROFILE)
                        .with("b.json", SampleText.WEB_PROFILE);
            case NEGMAS ->
                new Folder(path)
                        .with("domain.yml", SampleText.YAML_DOMAIN)
                        .with("a.yml", SampleText.YAML_FUNCTION)
                        .with("b.yml", SampleText.YAML_FUNCTION);
            case OWN -> new Folder(path).with("scenario.json", SampleText.OWN);
        };
    }

    Path readFrom(Path path) {
        return this == OWN ? path.resolve("scenario.json") : path;
    }
}
