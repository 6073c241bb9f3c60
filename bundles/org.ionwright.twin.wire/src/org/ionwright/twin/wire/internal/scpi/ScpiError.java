package org.ionwright.twin.wire.internal.scpi;

/** Errors as SCPI-99, volume 2, chapter 21, words them. */
enum ScpiError {

	SYNTAX(-102, "Syntax error"), PARAMETER_NOT_ALLOWED(-108, "Parameter not allowed"), MISSING_PARAMETER(-109,
			"Missing parameter"),
	UNDEFINED_HEADER(-113, "Undefined header"), NUMERIC_DATA(-120,
			"Numeric data error"),
	SETTINGS_CONFLICT(-221, "Settings conflict"), OUT_OF_RANGE(-222,
			"Parameter data out of range"),
	ILLEGAL_VALUE(-224,
			"Illegal parameter value"),
	STALE(-230, "Data corrupt or stale"), QUEUE_OVERFLOW(-350,
			"Queue overflow"),
	INPUT_OVERRUN(-363, "Input buffer overrun");

	private final int code;
	private final String words;

	ScpiError(int code, String words) {
		this.code = code;
		this.words = words;
	}

	/** Bit of the standard event register: command, execution or device dependent error. */
	int eventBit() {
		return code > -200 ? 1 << 5 : code > -300 ? 1 << 4 : 1 << 3;
	}

	@Override
	public String toString() {
		return code + ",\"" + words + "\"";
	}
}
