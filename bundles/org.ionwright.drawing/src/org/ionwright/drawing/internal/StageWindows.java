package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.StageMode;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.twin.filter.ScanLine;

/** What each stage lets pass when it is set to one m/z (seed 002, claim 1): the middle of its window lies there. */
final class StageWindows {

	/** Reserpine, the usual test substance. */
	private static final double USUAL = 609.28;

	/**
	 * @param high
	 *            infinite for stages that cut off only light ions
	 */
	record Window(MassFilterStage stage, double low, double high) {
	}

	private StageWindows() {
	}

	/** The m/z that the windows are shown at. */
	static double mz(MassSpectrometer instrument) {
		double low = instrument.getAnalyser() == null ? 0 : instrument.getAnalyser().getLowestMz();
		double high = instrument.getAnalyser() == null ? 0 : instrument.getAnalyser().getHighestMz();
		return low > 0 && high > low && !(low <= USUAL && USUAL <= high) ? Math.min((low + high) / 2, 1e6) : USUAL;
	}

	static List<Window> of(MassSpectrometer instrument) {
		List<Window> windows = new ArrayList<>();
		double mz = mz(instrument);
		if (instrument.getAnalyser() instanceof TandemMassFilter filter) {
			for (MassFilterStage stage : filter.getStages()) {
				windows.add(of(stage, mz));
			}
		}
		return windows;
	}

	private static Window of(MassFilterStage stage, double mz) {
		if (stage.getMode() == StageMode.OFF) {
			return new Window(stage, 0, Double.POSITIVE_INFINITY);
		}
		double ratio = stage.getMode() == StageMode.RF_ONLY ? 0 : stage.getDcRatio();
		if (!(ratio > 0 && ratio < 1)) {
			// RF only, at the amplitude of a filter: lightest mass of the stable region.
			return new Window(stage, mz * ScanLine.ofRatio(0).lowMass(), Double.POSITIVE_INFINITY);
		}
		ScanLine line = ScanLine.ofRatio(ratio);
		double apex = mz / line.centre();
		return new Window(stage, apex * line.lowMass(), apex * line.highMass());
	}
}
