package org.ionwright.serve.internal;

/**
 * Names of variables. A path such as {@code analyser.stages[0].fieldRadius} is {@code analyser:stages:0:fieldRadius} behind the prefix: a
 * point would be the field of a record for EPICS, brackets an element of an array. What a node has besides parameters is in capitals,
 * which parts of paths never are.
 *
 * @param prefix
 *            of the node
 */
record PvNames(String prefix) {

	private static final String SET_POINT = ":SP";

	/** The prefix of an instrument that was given none. */
	static PvNames of(String prefix, String instrument) {
		return new PvNames(prefix.isEmpty() ? "IW:" + legal(instrument.strip()) + ":" : prefix);
	}

	String readback(String path) {
		return prefix + legal(path.replaceAll("\\[(\\d+)]", ":$1").replace('.', ':'));
	}

	String setPoint(String path) {
		return readback(path) + SET_POINT;
	}

	String instrumentState() {
		return prefix + "STATE";
	}

	String deviceState(int device) {
		return prefix + "DEV:" + device + ":STATE";
	}

	/** Lines that tell the driver {@code pv} what it finds here. */
	String parameters() {
		return prefix + "PARAMETERS";
	}

	/** How often these have changed. */
	String changes() {
		return prefix + "CHANGES";
	}

	private static String legal(String text) {
		return text.replaceAll("[^A-Za-z0-9_:-]", "_");
	}
}
