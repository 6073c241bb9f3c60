package org.ionwright.twin.wire.internal.vacuum;

/** Why a message is refused: by code, or by words after {@code SEM!TXT} (946 manual, table 9-15). */
enum MksError {

	WRONG_GAUGE(150), NOT_IONGAUGE(152), NOT_HOTCATHODE(153), NOT_MFC(158), UNRECOGNIZED_MSG(160), INVALID_CHANNEL(
			163),
	INVALID_RATIO_PARAM(167), INVALID_ARGUMENT(
			169),
	VALUE_OUT_OF_RANGE(172), CMD_QUERY_BYTE_INVALID(175), COMBINATION_DISABLED(181);

	private final int code;

	MksError(int code) {
		this.code = code;
	}

	String text(boolean words) {
		return words ? name() : String.valueOf(code);
	}
}
