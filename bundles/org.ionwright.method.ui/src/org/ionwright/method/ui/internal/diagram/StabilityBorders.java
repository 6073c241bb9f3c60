package org.ionwright.method.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.filter.MathieuCharacteristic;
import org.ionwright.twin.filter.ScanLine;

/** The border of the first stability region, from the origin over the apex to the end of the q axis. */
final class StabilityBorders {

	/** A point of the (q, a) plane. */
	record Point(double q, double a) {
	}

	private static final int STEPS = 240;

	/** Made once; takes some tens of milliseconds. */
	static final List<Point> FIRST_REGION = make();

	private StabilityBorders() {
	}

	private static List<Point> make() {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i <= STEPS; i++) {
			double q = ScanLine.APEX_Q * i / STEPS;
			points.add(new Point(q, -MathieuCharacteristic.a(0, q)));
		}
		for (int i = 1; i <= STEPS; i++) {
			double q = ScanLine.APEX_Q + (ScanLine.RF_ONLY_Q - ScanLine.APEX_Q) * i / STEPS;
			points.add(new Point(q, Math.max(0, MathieuCharacteristic.b(1, q))));
		}
		return List.copyOf(points);
	}
}
