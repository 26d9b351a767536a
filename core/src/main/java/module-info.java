/**
 * The negotiation domain, the plugin interface, the engine and the lab.
 *
 * <p>Requires nothing but the Java platform.
 */
module dev.holdfast.core {
    requires java.management;

    exports dev.holdfast.outcome;
    exports dev.holdfast.preference;
    exports dev.holdfast.preference.raw;
    exports dev.holdfast.preference.search;
    exports dev.holdfast.negotiation;
    exports dev.holdfast.negotiation.charter;
    exports dev.holdfast.negotiation.command;
    exports dev.holdfast.negotiation.decision;
    exports dev.holdfast.negotiation.event;
    exports dev.holdfast.negotiation.mandate;
    exports dev.holdfast.negotiation.move;
    exports dev.holdfast.negotiation.offer;
    exports dev.holdfast.negotiation.party;
    exports dev.holdfast.negotiation.readiness;
    exports dev.holdfast.scenario;
    exports dev.holdfast.spi;
    exports dev.holdfast.spi.assessor;
    exports dev.holdfast.spi.bidding;
    exports dev.holdfast.spi.bidding.mutual;
    exports dev.holdfast.spi.bidding.opponent;
    exports dev.holdfast.spi.format;
    exports dev.holdfast.spi.guard;
    exports dev.holdfast.engine;
    exports dev.holdfast.engine.answer;
    exports dev.holdfast.engine.host;
    exports dev.holdfast.engine.host.call;
    exports dev.holdfast.engine.host.part;
    exports dev.holdfast.engine.settings;
    exports dev.holdfast.engine.store;
    exports dev.holdfast.engine.view;
    exports dev.holdfast.lab.measure;
    exports dev.holdfast.lab.certificate;
    exports dev.holdfast.lab.certificate.trial;
    exports dev.holdfast.lab.leak;
    exports dev.holdfast.lab.leak.attack;
    exports dev.holdfast.lab.leak.evidence;
    exports dev.holdfast.lab.leak.talk;
    exports dev.holdfast.lab.session;
    exports dev.holdfast.lab.session.party;
    exports dev.holdfast.lab.session.result;
    exports dev.holdfast.lab.statistics;
    exports dev.holdfast.lab.tournament;
    exports dev.holdfast.lab.tournament.plan;
    exports dev.holdfast.lab.tournament.row;
    exports dev.holdfast.analysis;
    exports dev.holdfast.analysis.concession;
    exports dev.holdfast.analysis.frontier;
    exports dev.holdfast.analysis.result;
    exports dev.holdfast.analysis.solution;
    exports dev.holdfast.analysis.tradeoff;
}
