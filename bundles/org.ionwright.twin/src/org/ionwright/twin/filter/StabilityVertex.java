package org.ionwright.twin.filter;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Corner of a region of the (q, a) plane in which a quadrupole confines ions on both axes: where a border of the x
 * axis meets one of the y axis (which is the x axis with -a). Regions as Dawson (1976) numbers them. Error below
 * 1e-11; dimensionless.
 *
 * @param name
 *            region and the borders that meet
 */
public record StabilityVertex(String name, double q, double a) {

	/** Vertices of the first three regions and the ends of the first two on the axis a = 0. */
	public static final List<StabilityVertex> ALL = List.of( //
			meeting("I apex (-a0 = b1)", q -> -MathieuCharacteristic.a(0, q), q -> MathieuCharacteristic.b(1, q), 0.5,
					0.9),
			meeting("I RF-only limit (b1 = 0)", q -> 0, q -> MathieuCharacteristic.b(1, q), 0.8, 1),
			meeting("II lower q at a=0 (a1 = 0)", q -> 0, q -> MathieuCharacteristic.a(1, q), 7, 8),
			meeting("II upper q at a=0 (b2 = 0)", q -> 0, q -> MathieuCharacteristic.b(2, q), 7, 8),
			meeting("II apex (-a1 = b2)", q -> -MathieuCharacteristic.a(1, q), q -> MathieuCharacteristic.b(2, q), 7,
					8),
			meeting("III vertex a1 = -a0", q -> -MathieuCharacteristic.a(0, q), q -> MathieuCharacteristic.a(1, q), 2,
					4),
			meeting("III vertex b2 = -a0", q -> -MathieuCharacteristic.a(0, q), q -> MathieuCharacteristic.b(2, q), 2,
					4),
			meeting("III vertex b2 = -b1", q -> -MathieuCharacteristic.b(1, q), q -> MathieuCharacteristic.b(2, q), 2,
					4),
			meeting("III vertex a1 = -b1", q -> -MathieuCharacteristic.b(1, q), q -> MathieuCharacteristic.a(1, q), 2,
					4));

	/** U/V at this point, pole pair against ground, RF zero to peak. */
	public double ratio() {
		return a / (2 * q);
	}

	private static StabilityVertex meeting(String name, DoubleUnaryOperator one, DoubleUnaryOperator other, double from,
			double to) {
		double low = from;
		double high = to;
		boolean above = one.applyAsDouble(low) > other.applyAsDouble(low);
		for (double q = (low + high) / 2; q > low && q < high; q = (low + high) / 2) {
			if (one.applyAsDouble(q) > other.applyAsDouble(q) == above) {
				low = q;
			} else {
				high = q;
			}
		}
		return new StabilityVertex(name, low, one.applyAsDouble(low));
	}
}
