package dev.holdfast.plugin.formats;

/** The texts of the small valid scenarios. */
final class SampleText {

    static final String OWN =
            """
            {"format": "holdfast-scenario/1", "name": "small",
             "issues": [
               {"name": "price", "minimum": 0, "maximum": 20},
               {"name": "fee", "minimum": 0, "maximum": 1.5, "step": 0.25, "currency": "EUR"},
               {"name": "cake", "values": ["none", "some"]}],
             "profiles": [
               {"name": "guest", "reservation": 0.2, "preferences": {"type": "linear-additive", "issues": {
                 "price": {"weight": 0.5, "linear": {"atLowest": 1, "atHighest": 0}},
                 "fee": {"weight": 0.1, "triangular": {"peak": 0.5}},
                 "cake": {"weight": 0.4, "table": {"none": 0, "some": 1}}}}},
               {"name": "host", "discount": 0.9, "preferences": {"type": "hyper-rectangles", "scale": 100,
                 "rectangles": [{"worth": 70, "bounds": {"price": [3, 9]}},
                   {"worth": 30, "side": "outside", "bounds": {"fee": [0, 1]}}]}}]}
            """;

    static final String WEB_DOMAIN =
            """
            {"name": "small", "issuesValues": {
              "colour": {"values": ["red", "blue"]},
              "price": {"range": [10, 20, 0.5]}}}
            """;

    static final String WEB_PROFILE =
            """
            {"LinearAdditiveUtilitySpace": {"name": "a",
              "issueWeights": {"colour": 0.6, "price": 0.4},
              "issueUtilities": {
                "colour": {"discreteutils": {"valueUtilities": {"red": 0.5, "blue": 1}}},
                "price": {"numberutils": {"lowValue": 10, "lowUtility": 1, "highValue": 20, "highUtility": 0}}},
              "reservationBid": {"issuevalues": {"colour": "red", "price": 15}}}}
            """;

    static final String YAML_DOMAIN =
            """
            type: CartesianOutcomeSpace
            issues:
              - {name: price, type: DiscreteCardinalIssue, values: [100, 110]}
              - {name: quantity, type: ContiguousIssue, values: [1, 5]}
            """;

    static final String YAML_FUNCTION =
            """
            type: LinearAdditiveUtilityFunction
            weights: [0.5, 0.5]
            reserved_value: 0.2
            values:
              - {type: TableFun, mapping: {100: 1.0, 110: 0.0}}
              - {type: AffineFun, slope: 0.2, bias: 0}
            """;

    private SampleText() {}
}
