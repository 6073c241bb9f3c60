package org.ionwright.twin.internal;

import java.util.Arrays;

import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.detector.Electrometer;
import org.ionwright.twin.detector.FaradayCup;

/**
 * Where the ions go behind the filter: into the detector, or out of the instrument (seed 002, claim 25), through an electrode
 * whose current is then measured instead of ions being counted.
 */
public final class BeamOutput {

	/** Feedback resistor, ohm, and capacitor, F, of its electrometer. */
	private static final double OHM = 1e11;
	private static final double FARAD = 1e-15;

	private final FaradayCup electrode = new FaradayCup(new Electrometer(OHM, FARAD, Heater.ROOM), 1);
	private final long seed;
	private boolean chosen;
	private double mean;

	public BeamOutput(Panel panel, Sheet sheet, long seed) {
		this.seed = seed;
		chosen = sheet.text("analyser.sink", "DETECTOR").equals("OUTPUT");
		panel.setting(TwinParameter.toggle("analyser.sink", "Ions go to", "detector", "output"),
				() -> chosen ? 1 : 0, () -> chosen ? 1 : 0, value -> {
					chosen = value > 0.5;
					mean = 0;
				});
		panel.reading(TwinParameter.reading("analyser.outputCurrent", "Transmitted current", "A", -1e-3, 1e-3),
				() -> mean);
	}

	/** Whether ions go out instead of into the detector. */
	public boolean chosen() {
		return chosen;
	}

	/**
	 * Currents of a scan, A by point, with the sign of the ions.
	 *
	 * @param charges
	 *            elementary charges per second by point
	 */
	public double[] currents(double[] charges, ScanOrder order, long run, int index) {
		double[] currents = electrode.readings(charges, order.negative() ? -1 : 1, order.dwellSeconds(), seed, run,
				index, 2);
		mean = Arrays.stream(currents).average().orElse(0);
		return currents;
	}
}
