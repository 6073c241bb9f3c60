package org.ionwright.twin.source;

import java.util.Arrays;

/** What the tip of the capillary does. */
public enum SprayState {

	/** No liquid. */
	OFF("off", 0, 0, 0),
	/** Liquid below onset: slow drops with little charge. */
	DRIPPING("dripping", 1e-3, 0, 0.3),
	/** The cone comes and goes some hundred to thousand times a second. */
	PULSATING("pulsating", 0.5, 0.4, 0.2),
	/** A steady cone and jet. */
	CONE_JET("cone-jet", 1, 1, 0.012),
	/** Several jets at once. */
	MULTI_JET("multi-jet", 1, 1, 0.04),
	/** A corona burns: the current jumps, ions of the sample are few. */
	DISCHARGE("discharge", 1, 0.05, 0.3);

	private final String text;
	private final double currentShare;
	private final double ionShare;
	private final double noise;

	SprayState(String text, double currentShare, double ionShare, double noise) {
		this.text = text;
		this.currentShare = currentShare;
		this.ionShare = ionShare;
		this.noise = noise;
	}

	/** The words of all states, in their order. */
	public static String[] words() {
		return Arrays.stream(values()).map(SprayState::text).toArray(String[]::new);
	}

	/** For people. */
	public String text() {
		return text;
	}

	/** Mean current relative to the steady jet. */
	public double currentShare() {
		return currentShare;
	}

	/** Ions relative to the steady jet. */
	public double ionShare() {
		return ionShare;
	}

	/** Relative deviation of current and ions. */
	public double noise() {
		return noise;
	}

	/** Whether ions of the sample are made. */
	public boolean sprays() {
		return ionShare > 0;
	}
}
