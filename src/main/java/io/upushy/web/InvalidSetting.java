package io.upushy.web;

/** A setting whose value cannot be used: stops the start, naming the key and the fix. */
public final class InvalidSetting extends RuntimeException {

    private final String key;
    private final String fix;

    /**
     * @param key the setting's upper-case name
     * @param value the value that was found; never pass a secret
     * @param expected what would be right, for example {@code "a number from 1 to 65535"}
     */
    public InvalidSetting(String key, String value, String expected) {
        super(key + " is '" + value + "', expected " + expected);
        this.key = key;
        this.fix = "Set " + key + " to " + expected + ".";
    }

    /**
     * @param key the setting's upper-case name
     * @param problem the whole sentence to show
     * @param fix what to do
     */
    public static InvalidSetting because(String key, String problem, String fix) {
        return new InvalidSetting(key, problem, fix, true);
    }

    private InvalidSetting(String key, String problem, String fix, boolean whole) {
        super(problem);
        this.key = key;
        this.fix = fix;
    }

    public String key() {
        return key;
    }

    public String fix() {
        return fix;
    }
}
