package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Tube;

/**
 * The way of the gas from the source into the vacuum: a bent chamber with passages and an exhaust (seed 000), or a
 * pinhole into a fast-pumped chamber (seed 001).
 */
public final class InterfaceGeometry {

	private static final String INTERFACE = "ionSource.interface.";
	private static final double[][] USUAL_PASSAGES = { { 3.8e-3, 15e-3 }, { 4.5e-3, 20e-3 } };

	private final boolean bent;
	private final Orifice inlet;
	private final Orifice exit;
	private final double lineConductance;
	private final double bendAngle;
	private final List<Tube> beforeExit = new ArrayList<>();
	private final Tube behindExit;

	public InterfaceGeometry(Sheet sheet) {
		bent = !sheet.has(INTERFACE + "pinhole.");
		inlet = bent
				? new Orifice(sheet.number(INTERFACE + "entrance.diameter", 3e-4),
						sheet.number(INTERFACE + "entrance.dischargeCoefficient", 0.85))
				: new Orifice(sheet.number(INTERFACE + "pinhole.diameter", 1e-4),
						sheet.number(INTERFACE + "pinhole.dischargeCoefficient", 0.85));
		double bore = sheet.number(INTERFACE + "exit.insert.boreDiameter",
				sheet.number(INTERFACE + "exit.diameter", 1e-3));
		exit = new Orifice(bore, sheet.number(INTERFACE + "exit.dischargeCoefficient", 0.85));
		lineConductance = sheet.number(INTERFACE + "exhaust[0].lineConductance", 5e-3);
		int count = Math.max(1, sheet.size(INTERFACE + "passages"));
		count = sheet.has(INTERFACE + "passages") ? count : USUAL_PASSAGES.length;
		for (int i = 0; i + 1 < count; i++) {
			Tube passage = passage(sheet, i);
			beforeExit.add(passage);
		}
		bendAngle = sheet.has(INTERFACE + "passages") ? sharpestTurn(sheet, count) : Math.PI / 2;
		Tube last = passage(sheet, count - 1);
		double toExit = sheet.number(INTERFACE + "exit.position", last.length() / 2);
		double share = Math.min(0.99, Math.max(0.01, toExit / last.length()));
		beforeExit.add(new Tube(last.diameter(), last.length() * share));
		behindExit = new Tube(last.diameter(), last.length() * (1 - share));
	}

	private static double sharpestTurn(Sheet sheet, int passages) {
		double angle = 0;
		for (int i = 0; i < passages; i++) {
			angle = Math.max(angle, sheet.number(INTERFACE + "passages[" + i + "].turnAngle", 0));
		}
		return angle;
	}

	private static Tube passage(Sheet sheet, int i) {
		String path = INTERFACE + "passages[" + i + "].";
		double[] usual = USUAL_PASSAGES[Math.min(i, 1)];
		return new Tube(sheet.number(path + "diameter", usual[0]), sheet.number(path + "length", usual[1]));
	}

	/** The sharpest turn of the way, rad. */
	public double bendAngle() {
		return bendAngle;
	}

	/** Whether there is a bent chamber, or else a pinhole. */
	public boolean bent() {
		return bent;
	}

	/** Entrance aperture or pinhole. */
	public Orifice inlet() {
		return inlet;
	}

	/** Out of the bent chamber, towards the analyser; the bore of the insert where there is one. */
	public Orifice exit() {
		return exit;
	}

	/** Between exhaust and roughing pump, m3/s. */
	public double lineConductance() {
		return lineConductance;
	}

	/** The passages the ions take, in order. */
	public List<Tube> passages() {
		return List.copyOf(beforeExit);
	}

	/** What follows from the exit aperture to the exhaust. */
	public Tube behindExit() {
		return behindExit;
	}
}
