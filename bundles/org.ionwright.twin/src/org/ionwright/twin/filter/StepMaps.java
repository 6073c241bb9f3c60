package org.ionwright.twin.filter;

/**
 * Exact maps of both axes over a short step in a section. A map takes position and slope (per unit of xi = Omega t /
 * 2); its error is below 1e-12 for steps up to pi/16 and |a|, |q| up to 1. Holds scratch space: one object per thread.
 */
public final class StepMaps {

	private final MathieuStep step = new MathieuStep();

	/**
	 * Writes m11, m12, m21, m22 of each axis.
	 *
	 * @param at
	 *            xi since the section began
	 * @param startXi
	 *            half the RF phase at which it began
	 * @param h
	 *            length of the step in xi
	 * @param index
	 *            of m11 in the arrays
	 */
	public void make(SectionMotion section, double at, double startXi, double h, double[] intoX, double[] intoY,
			int index) {
		double length = section.cycles() * Math.PI;
		double slopeA = (section.endA() - section.startA()) / length;
		double slopeQ = (section.endQ() - section.startQ()) / length;
		double a = section.startA() + slopeA * at;
		double q = section.startQ() + slopeQ * at;
		double[] cosine = MathieuStep.cosine(startXi + at);
		step.map(a, slopeA, q, slopeQ, cosine, h, intoX, index);
		step.map(-a, -slopeA, -q, -slopeQ, cosine, h, intoY, index);
	}
}
