package org.ionwright.twin.wire.internal.vacuum;

/** Gauges of a controller by module: what they see, Pa, and what is shown below and above. */
enum MksGauge {

	COLD_CATHODE("CC", 1e-8, 1.3, "LO<E-11", "PROT_OFF"), PIRANI("PR", 0.067, 1.2e5, "LO<E-03", "ATM"),
	MANOMETER("CM", 1,
			1.33e5, "LO", "HI"),
	FLOW("FC", 0, 0, "", "");

	final String module;
	final double least;
	final double most;
	final String below;
	final String above;

	MksGauge(String module, double least, double most, String below, String above) {
		this.module = module;
		this.least = least;
		this.most = most;
		this.below = below;
		this.above = above;
	}
}
