package org.ionwright.twin.gas;

/**
 * Chance W of a molecule that enters a round tube to leave at the other end, free molecular flow, diffuse walls
 * (Clausing 1932).
 */
public final class Clausing {

	private Clausing() {
	}

	/** Santeler (1986): 1/(1 + 3/8 x (1 + 1/(3(1 + x/7)))) with x = length over radius; within 0.7 %. */
	public static double santeler(double lengthOverRadius) {
		double x = lengthOverRadius;
		return 1 / (1 + 0.375 * x * (1 + 1 / (3 * (1 + x / 7))));
	}
}
