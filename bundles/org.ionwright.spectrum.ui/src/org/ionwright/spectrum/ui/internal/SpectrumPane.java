package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.process.IsotopeMatch;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.ui.common.Arrangement;
import org.ionwright.ui.common.ChartBand;
import org.ionwright.ui.common.ChartLayer;
import org.ionwright.ui.common.ChartMark;
import org.ionwright.ui.common.PointPyramid;
import org.ionwright.ui.common.SpectrumChart;

/**
 * The spectrum with what lies over it: the selected peak, the isotopes of a formula, the band of the first stage, notes, and
 * spectra to compare with.
 */
final class SpectrumPane {

	/** Hears what the user picks in the spectrum. */
	interface Listener {

		void clicked(double mz);

		/** To be followed over time. */
		void ranged(MassRange range);
	}

	/** Computed lines and what they are of. */
	record Isotopes(String name, IsotopeMatch match) {
	}

	private final SpectrumChart chart;
	private Optional<Peak> peak = Optional.empty();
	private Optional<Isotopes> isotopes = Optional.empty();
	private final ResidualPane residual;
	private Optional<ModelLayers> model = Optional.empty();
	private Optional<MassRange> passBand = Optional.empty();
	private List<ChartLayer> compared = List.of();
	private Optional<ChartLayer> mirrored = Optional.empty();

	SpectrumPane(Composite parent, Listener listener) {
		chart = new SpectrumChart(parent, SWT.NONE);
		residual = new ResidualPane(parent, chart);
		chart.addPickListener((low, high) -> {
			if (low == high) {
				listener.clicked(low);
			} else {
				listener.ranged(new MassRange(Math.max(0, low), Math.max(0, high)));
			}
		});
	}

	SpectrumChart chart() {
		return chart;
	}

	void show(PointPyramid points, Representation representation) {
		chart.setPoints(points, representation);
		mark(Optional.empty());
	}

	/** Nothing but a text in its place. */
	void showNothing(String text) {
		chart.setSpectrum(null);
		chart.setEmptyText(text);
		passBand = Optional.empty();
		mark(Optional.empty());
	}

	/** Marks a peak from bound to bound; when it is out of sight the view slides to it. */
	void mark(Optional<Peak> next) {
		peak = next;
		shade();
		next.ifPresent(each -> {
			double low = chart.visibleLow();
			double high = chart.visibleHigh();
			if (each.centroid() < low || each.centroid() > high) {
				double half = (high - low) / 2;
				chart.zoomTo(each.centroid() - half, each.centroid() + half);
			}
		});
	}

	Optional<Peak> marked() {
		return peak;
	}

	/** What the first stage lets pass. */
	void setBand(Optional<MassRange> band) {
		passBand = band;
		shade();
	}

	private void shade() {
		List<ChartBand> bands = new ArrayList<>();
		passBand.filter(band -> band.low() < band.high())
				.ifPresent(band -> bands.add(new ChartBand(band.low(), band.high(), Messages.SpectrumPane_firstStage)));
		peak.filter(each -> each.left() < each.right())
				.ifPresent(each -> bands.add(new ChartBand(each.left(), each.right(), "")));
		chart.setBands(bands);
		chart.setMarker(peak.map(Peak::centroid).orElse(Double.NaN));
	}

	/** Those that stand at a m/z are drawn. */
	void setNotes(List<RunNotes.Note> notes) {
		chart.setMarks(notes.stream().filter(note -> note.place() == RunNotes.Place.MZ)
				.map(note -> new ChartMark(note.at(), note.text())).toList());
	}

	void setIsotopes(Optional<Isotopes> next) {
		isotopes = next;
		showOthers();
	}

	/** Spectra to compare with, drawn as the chart's arrangement says. */
	void compare(List<ChartLayer> layers) {
		compared = List.copyOf(layers);
		showOthers();
	}

	List<ChartLayer> compared() {
		return compared;
	}

	/** A spectrum of another run downwards from the same line, both in percent of their highest peak; empty for none. */
	void mirror(Optional<ChartLayer> other) {
		if (other.isPresent() || mirrored.isPresent()) {
			chart.setArrangement(other.isPresent() ? Arrangement.MIRROR : Arrangement.OVERLAY);
			chart.setRelative(other.isPresent());
		}
		mirrored = other;
		showOthers();
	}

	/** What a model predicts, over the spectrum, and what is left of that below. */
	void setModel(Optional<ModelLayers> next) {
		if (next.isEmpty() && model.isEmpty()) {
			return;
		}
		if (next.isPresent() && model.isEmpty()) {
			chart.setArrangement(Arrangement.OVERLAY);
		}
		model = next;
		chart.setSpectrumName(next.isPresent() ? Messages.Model_measured : "");
		showOthers();
		residual.show(next);
	}

	ResidualPane residual() {
		return residual;
	}

	private void showOthers() {
		List<ChartLayer> others = new ArrayList<>(compared);
		mirrored.ifPresent(others::add);
		model.ifPresent(each -> others.add(each.prediction()));
		isotopes.filter(each -> each.match().factor() > 0).ifPresent(each -> others.add(computed(each)));
		if (!others.equals(chart.others())) {
			chart.setOthers(others);
		}
	}

	/** The lines of the pattern at the height that fits the measured peaks best. */
	private static ChartLayer computed(Isotopes isotopes) {
		List<IsotopeMatch.Line> lines = isotopes.match().lines();
		double factor = isotopes.match().factor();
		return new ChartLayer(NLS.bind(Messages.SpectrumPane_computed, isotopes.name()),
				PointPyramid.of(lines.stream().mapToDouble(IsotopeMatch.Line::mz).toArray(),
						lines.stream().mapToDouble(line -> line.share() * factor).toArray()),
				Representation.CENTROID);
	}

	/** The comparison in words, for where the formula stands. */
	static String words(Isotopes isotopes) {
		IsotopeMatch match = isotopes.match();
		if (match.factor() <= 0) {
			return NLS.bind(Messages.FormulaPage_notFound, isotopes.name());
		}
		return NLS.bind(Messages.FormulaPage_found,
				new Object[] { isotopes.name(), String.format(Locale.ROOT, "%.4f", match.cosine()),
						Math.round(match.found() * 100), String.format(Locale.ROOT, "%+.1f", match.meanPpm()) });
	}
}
