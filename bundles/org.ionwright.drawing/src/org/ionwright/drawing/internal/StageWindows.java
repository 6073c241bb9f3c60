package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.validation.facts.PassBand;

/** What each stage that passes anything lets pass at the m/z of the facts (seed 002, claim 1). */
final class StageWindows {

	record Window(MassFilterStage stage, PassBand band) {
	}

	private StageWindows() {
	}

	static List<Window> of(TandemMassFilter filter) {
		List<Window> windows = new ArrayList<>();
		double mz = PassBand.shownMz(filter);
		for (int i = 0; i < filter.getStages().size(); i++) {
			MassFilterStage stage = filter.getStages().get(i);
			PassBand.of(filter, i, mz).ifPresent(band -> windows.add(new Window(stage, band)));
		}
		return windows;
	}
}
