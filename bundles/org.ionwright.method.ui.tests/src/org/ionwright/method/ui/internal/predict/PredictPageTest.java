package org.ionwright.method.ui.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.method.ui.internal.Pump;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.model.DemoModels;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.forecast.Forecast;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.Wander;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PredictPageTest {

	private final Shell shell = new Shell(Display.getDefault());
	private final AcquisitionMethod method = DemoModels.method();
	private final List<Runnable> waiting = new ArrayList<>();
	private final PredictPage page = page();

	private PredictPage page() {
		shell.setLayout(new FillLayout());
		PredictPage made = new PredictPage(shell, new ModelDocument<>(method, true), new Bench(null), waiting::add,
				Runnable::run);
		shell.setSize(500, 400);
		shell.open();
		Pump.all();
		return made;
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void ask() {
		int before = waiting.size();
		page.show(Optional.of(method.getSegments().getFirst()));
		Pump.until("a question", () -> waiting.size() > before);
	}

	@Test
	void onlyTheNewestQuestionIsAsked() {
		int[] asked = { 0 };
		page.use((request, monitor) -> {
			asked[0]++;
			double[] counts = new double[request.axis().size()];
			counts[1000] = 100;
			return new Forecast(request.axis(), counts, counts.clone(), 1, Wander.NONE, List.of("As assumed."));
		});
		ask();
		ask();
		waiting.forEach(Runnable::run);
		Pump.until("an answer", () -> page.chart().points() > 0);
		assertEquals(1, asked[0]);
		assertEquals(100, page.chart().intensity(1000));
	}

	/** The demo instrument's own sample, then those of others; an instrument with another sample is a copy. */
	@Test
	void anotherSampleIsAskedForWhenItIsChosen() {
		List<String> asked = new ArrayList<>();
		page.use((request, monitor) -> {
			asked.add(request.instrumentFile());
			double[] counts = new double[request.axis().size()];
			return new Forecast(request.axis(), counts, counts.clone(), 1, Wander.NONE, List.of());
		});
		ask();
		waiting.forEach(Runnable::run);
		Pump.until("samples", () -> page.samples().getItemCount() > 2);
		waiting.clear();
		page.samples().select(1);
		page.samples().notifyListeners(SWT.Selection, new Event());
		Pump.until("a question", () -> !waiting.isEmpty());
		waiting.forEach(Runnable::run);
		assertEquals(2, asked.size());
		assertNotEquals(asked.get(0), asked.get(1));
	}

	@Test
	void ofBothSignsTheOneThatIsChosenIsAskedFor() {
		List<Polarity> asked = new ArrayList<>();
		page.use((request, monitor) -> {
			asked.add(request.polarity());
			double[] counts = new double[request.axis().size()];
			return new Forecast(request.axis(), counts, counts.clone(), 1, Wander.NONE, List.of());
		});
		method.getSegments().getFirst().getScan().setAlternatePolarity(true);
		ask();
		waiting.forEach(Runnable::run);
		waiting.clear();
		page.sign().select(1);
		page.sign().notifyListeners(SWT.Selection, new Event());
		Pump.until("a question", () -> !waiting.isEmpty());
		waiting.forEach(Runnable::run);
		assertEquals(List.of(Polarity.POSITIVE, Polarity.NEGATIVE), asked);
	}

	@Test
	void whyThereIsNoneIsSaidAndNoOldOneStays() {
		page.use((request, monitor) -> {
			throw new ForecastException("no sample");
		});
		ask();
		waiting.forEach(Runnable::run);
		Pump.until("a word", () -> page.said().contains("no sample"));
		assertTrue(page.chart().points() == 0);
	}
}
