package org.ionwright.benchmarks;

import java.util.List;

import org.ionwright.twin.filter.BeamDisc;
import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.SectionTrain;
import org.ionwright.twin.filter.TrainSection;
import org.ionwright.twin.filter.Voltages;

/** The filter of the reference tables, its beam, and a train of two stages with links. */
final class ReferencePeak {

	static final MassFilter FILTER = new MassFilter(4.17e-3, 0.2, 1.2e6);
	static final double ETA = 0.995;
	static final double MZ = 500;
	/** Where ions of m/z 500 have the q in the middle of the window. */
	static final double M_SET = MZ * middle();
	static final SectionTrain SINGLE = SectionTrain.of(FILTER, ETA);
	static final Voltages VOLTAGES = new Voltages(FILTER.apexRf(M_SET),
			ETA * ScanLine.APEX_RATIO * FILTER.apexRf(M_SET));
	static final SectionTrain TANDEM = new SectionTrain(List.of(TrainSection.cycles(1.7, 0, 1, 0, 0),
			TrainSection.of(0.01, 1, 0), TrainSection.cycles(2, 1, 1, 0, 0.96), TrainSection.of(0.05, 1, 0.96),
			TrainSection.cycles(2, 1, 1, 0.96, 0), TrainSection.of(0.01, 1, 0),
			TrainSection.cycles(2, 1, 1, 0, ETA), TrainSection.of(0.2, 1, ETA)), FILTER.fieldRadius(),
			FILTER.frequency(), Double.POSITIVE_INFINITY);

	private ReferencePeak() {
	}

	static IonGroups cloud(int ions, double energySpread) {
		return IonGroups.of(new BeamDisc(0.5e-3, 300, 5, energySpread), ions, 64, 1);
	}

	static double middle() {
		ScanLine line = ScanLine.ofRatio(ETA);
		return (line.lowQ() + line.highQ()) / 2 / ScanLine.APEX_Q;
	}
}
