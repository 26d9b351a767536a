package dev.holdfast.server.problem;

/** What can be wrong with one field of a request. */
public enum FieldCode {
    UNKNOWN_FIELD("unknown-field", "Remove the field or correct its name."),
    REQUIRED("required", "Give the field a value."),
    WRONG_TYPE("wrong-type", "Send the field as the type that the message names."),
    NOT_AN_OPTION("not-an-option", "Use one of the values that the message lists."),
    OUT_OF_RANGE("out-of-range", "Use a value inside the range that the message names."),
    WRONG_SIZE("wrong-size", "Use a length inside the range that the message names."),
    INVALID_VALUE("invalid-value", "Correct the value as the message says.");

    private final String code;
    private final String remedy;

    FieldCode(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    /** The code as it appears in answers. */
    public String code() {
        return code;
    }

    public String remedy() {
        return remedy;
    }
}
