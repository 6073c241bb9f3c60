package org.ionwright.spectrum.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.SpectrumChart;
import org.ionwright.ui.common.TraceChart;
import org.ionwright.ui.common.ZoomChart;

/** What a prediction leaves of a spectrum, in a chart below it that shows the same m/z; made only when it is asked for. */
final class ResidualPane {

	/** Of the height of the spectrum. */
	private static final double SHARE = 0.4;

	private final Composite parent;
	private final SpectrumChart spectrum;
	private @Nullable TraceChart chart;

	ResidualPane(Composite parent, SpectrumChart spectrum) {
		this.parent = parent;
		this.spectrum = spectrum;
	}

	void show(Optional<ModelLayers> model) {
		TraceChart present = chart;
		if (model.isEmpty()) {
			if (present != null && present.getVisible()) {
				present.setTraces(List.of());
				present.setVisible(false);
				parent.layout();
			}
			return;
		}
		TraceChart shown = present == null ? make() : present;
		shown.setTitles(Messages.Model_mz, model.get().unit());
		shown.setWholeRange(spectrum.wholeLow(), spectrum.wholeHigh());
		shown.setTraces(model.get().rest());
		shown.setSimulated(spectrum.isSimulated());
		if (!shown.getVisible() || present == null) {
			shown.setVisible(true);
			parent.layout();
		}
		if (spectrum.isZoomed()) {
			shown.zoomTo(spectrum.visibleLow(), spectrum.visibleHigh());
		}
	}

	private TraceChart make() {
		TraceChart made = new TraceChart(parent, SWT.NONE, Messages.Model_mz, Messages.Model_deviations);
		chart = made;
		made.setAccessibleName(Messages.Model_rest);
		made.moveBelow(spectrum);
		ZoomChart.link(made, spectrum);
		SashShares.give(made, spectrum, SHARE);
		return made;
	}

	/** Empty before it was asked for. */
	Optional<TraceChart> chart() {
		TraceChart present = chart;
		return present == null ? Optional.empty() : Optional.of(present);
	}
}
