package org.ionwright.method.ui.internal.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.method.ui.internal.bench.Samples;
import org.ionwright.method.ui.internal.bench.Services;
import org.ionwright.method.ui.internal.panel.Asker;
import org.ionwright.method.ui.internal.panel.Page;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Polarity;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.Scan;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.forecast.Forecast;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.SpectrumForecast;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.Paper;
import org.ionwright.ui.common.SpectrumChart;
import org.ionwright.ui.common.StatusLamp;

/**
 * What the model expects of one scan of the chosen segment, with the sample that is chosen. Asked only while the page is seen; the
 * newest question ends the ones before.
 */
public final class PredictPage extends Composite implements Page {

	/** What came of a question. */
	private record Answered(Optional<Forecast> forecast, String problem) {
	}

	private final ModelDocument<AcquisitionMethod> document;
	private final Bench bench;
	private final Combo sample;
	private final Combo sign;
	private final StatusLamp lamp;
	private final SpectrumChart chart;
	private final Label assumed;
	private final LatestWins<String> progress;
	private final Asker<Answered> asker;
	private Supplier<Optional<SpectrumForecast>> services = () -> Services.present(SpectrumForecast.class);
	private final Executor reading;
	private final LatestWins<List<Samples.Choice>> found;
	private List<Samples.Choice> samples = List.of();
	private List<Samples.Choice> more = List.of();
	private @Nullable MassSpectrometer looked;
	private int segment = -1;

	/**
	 * @param background
	 *            where predictions are made, which takes seconds
	 * @param reading
	 *            where files are read
	 */
	public PredictPage(Composite parent, ModelDocument<AcquisitionMethod> document, Bench bench, Executor background,
			Executor reading) {
		super(parent, SWT.NONE);
		this.reading = reading;
		this.document = document;
		this.bench = bench;
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(2, 2).applyTo(this);
		Composite tools = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(tools);
		new Label(tools, SWT.NONE).setText(Messages.Predict_sample);
		sample = new Combo(tools, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.give(sample, Messages.Predict_sampleName);
		sample.setToolTipText(Messages.Predict_sampleHelp);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
				.applyTo(sample);
		sign = new Combo(tools, SWT.READ_ONLY | SWT.DROP_DOWN);
		sign.setItems(Messages.Predict_positive, Messages.Predict_negative);
		AccessibleName.give(sign, Messages.Predict_sign);
		GridDataFactory.fillDefaults().exclude(true).align(SWT.FILL, SWT.CENTER).applyTo(sign);
		sign.setVisible(false);
		lamp = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(lamp);
		chart = new SpectrumChart(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 150).applyTo(chart);
		assumed = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(assumed);
		progress = new LatestWins<>(this, text -> lamp.setStatus(Lamp.BUSY, text, ""));
		asker = new Asker<>(this, background, this::question, this::show);
		sample.addListener(SWT.Selection, event -> asker.stale());
		sample.addListener(SWT.FocusIn, event -> look());
		sign.addListener(SWT.Selection, event -> asker.stale());
		found = new LatestWins<>(this, others -> {
			more = others;
			fill();
		});
		fill();
		Paper.under(this);
	}

	/** For tests: who predicts. */
	void use(SpectrumForecast service) {
		services = () -> Optional.of(service);
	}

	@Override
	public void show(Optional<MethodSegment> chosen) {
		segment = document.root().getSegments().isEmpty() ? -1
				: chosen.map(document.root().getSegments()::indexOf).orElse(0);
		boolean both = segment >= 0 && document.root().getSegments().get(segment).getScan() instanceof Scan scan
				&& scan.isAlternatePolarity();
		if (both != sign.isVisible()) {
			sign.select(document.root().getPolarity() == Polarity.NEGATIVE ? 1 : 0);
			sign.setVisible(both);
			((GridData) sign.getLayoutData()).exclude = !both;
			sign.getParent().layout();
		}
		fill();
		if (looked != bench.instrument()) {
			look();
		}
		asker.stale();
	}

	/** Files come and go. */
	private void look() {
		List<Bench.Choice> instruments = bench.choices();
		MassSpectrometer instrument = bench.instrument();
		looked = instrument;
		reading.execute(() -> found.offer(Samples.others(instruments, instrument)));
	}

	/** So does the instrument; what was chosen stays while it is there. */
	private void fill() {
		List<Samples.Choice> now = new ArrayList<>(List.of(Samples.own(bench.instrument())));
		now.addAll(more);
		List<String> names = now.stream().map(Samples.Choice::name).toList();
		int before = sample.getSelectionIndex();
		String chosen = before > 0 ? samples.get(before).name() : "";
		if (!names.equals(samples.stream().map(Samples.Choice::name).toList())) {
			sample.setItems(names.toArray(String[]::new));
		}
		samples = List.copyOf(now);
		sample.select(Math.max(0, names.indexOf(chosen)));
	}

	private Optional<Asker.Question<Answered>> question() {
		Optional<SpectrumForecast> service = services.get();
		if (service.isEmpty() || segment < 0) {
			show(new Answered(Optional.empty(), segment < 0 ? Messages.Predict_noScan : Messages.Predict_noService));
			return Optional.empty();
		}
		AcquisitionMethod method = EcoreUtil.copy(document.root());
		MassSpectrometer instrument = Samples.with(bench.instrument(), samples.get(sample.getSelectionIndex()));
		int index = segment;
		Optional<Boolean> negative = sign.isVisible() ? Optional.of(sign.getSelectionIndex() == 1) : Optional.empty();
		lamp.setStatus(Lamp.BUSY, Messages.Predict_asking, "");
		return Optional.of(wanted -> answer(service.get(), method, index, instrument, negative, wanted));
	}

	/** On the background thread. */
	private Answered answer(SpectrumForecast service, AcquisitionMethod method, int index,
			MassSpectrometer instrument, Optional<Boolean> negative, BooleanSupplier wanted) {
		try {
			return new Answered(
					Optional.of(service.predict(SegmentQuestion.of(method, index, instrument, negative), (done, of) -> {
						if (done < of) {
							progress.offer(NLS.bind(Messages.Predict_preparing, done, of));
						}
						return wanted.getAsBoolean();
					})), "");
		} catch (ForecastException e) {
			return new Answered(Optional.empty(), String.valueOf(e.getMessage()));
		}
	}

	private void show(Answered answered) {
		Optional<Forecast> forecast = answered.forecast();
		if (forecast.isEmpty()) {
			chart.setSpectrum(null);
			lamp.setStatus(Lamp.WARNING, Messages.Predict_none, answered.problem());
			say(List.of());
			return;
		}
		chart.setPoints(forecast.get().axis(), forecast.get().counts(), Representation.PROFILE);
		lamp.setStatus(Lamp.OK, Messages.Predict_shown, "");
		say(forecast.get().assumed());
	}

	private void say(List<String> sentences) {
		assumed.setText(String.join(" ", sentences));
		layout();
	}

	/** What the lamp says, for tests. */
	String said() {
		return lamp.text();
	}

	Combo samples() {
		return sample;
	}

	Combo sign() {
		return sign;
	}

	SpectrumChart chart() {
		return chart;
	}
}
