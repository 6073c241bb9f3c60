package org.ionwright.twin.forecast.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.forecast.Forecast;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;
import org.ionwright.spectrum.forecast.SpectrumForecast;
import org.ionwright.spectrum.forecast.Wander;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.Twin;
import org.ionwright.twin.TwinExpectation;
import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.source.PinkNoise;
import org.osgi.service.component.annotations.Component;

/**
 * Builds a twin of the instrument, makes the settings, waits until all has settled, and asks it for the mean of a scan.
 * Tables of the filters are kept, and the last answers. Questions wait for each other.
 */
@Component
public final class TwinForecast implements SpectrumForecast {

	private static final int KEPT = 16;

	/** All that an answer depends on. */
	private record Key(String instrumentFile, String methodFile, ReadyTwin.Plan plan, List<ScanOrder> orders,
			boolean switched, double seconds) {
	}

	private final TandemResponses responses = new TandemResponses();
	private final Map<Key, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Key, Answer> eldest) {
			return size() > KEPT;
		}
	};

	private record Answer(TwinExpectation expected, List<String> assumed) {
	}

	@Override
	public Forecast predict(ForecastRequest request, PassMonitor monitor) throws ForecastException {
		ForecastModels models = ForecastModels.of(request);
		Measured points = Measured.of(request, models.segment());
		ReadyTwin.Plan plan = ReadyTwin.Plan.of(models, request);
		Key key = new Key(request.instrumentFile(), request.methodFile(), plan, points.orders(),
				models.segment().switched(), request.seconds());
		Answer answer = answer(key, models, monitor);
		TwinExpectation expected = answer.expected();
		return new Forecast(request.axis(), points.onAxis(expected.counts()), points.onAxis(expected.variances()), 1,
				new Wander(expected.unsteadiness(), PinkNoise.LOWEST, PinkNoise.OCTAVES), answer.assumed());
	}

	private synchronized Answer answer(Key key, ForecastModels models, PassMonitor monitor) throws ForecastException {
		Answer known = answers.get(key);
		if (known != null) {
			return known;
		}
		try {
			ReadyTwin ready = ReadyTwin.of(models, key.plan(), responses);
			for (ScanOrder order : key.orders()) {
				Optional<String> refusal = ready.twin().refusal(order);
				if (refusal.isPresent()) {
					throw new ForecastException(refusal.get());
				}
				prepare(ready.twin().response(order, ready.seconds()), order, monitor);
			}
			TwinExpectation expected = scan(ready.twin(), key, ready.seconds());
			if (key.seconds() > 0) {
				// the supplies come from the scans before, not from rest
				expected = scan(ready.twin(), key, ready.seconds() + key.seconds());
			}
			Answer answer = new Answer(expected, Assumptions.of(models, key.plan(), ready, expected));
			answers.put(key, answer);
			return answer;
		} catch (CancellationException e) {
			throw e;
		} catch (IllegalArgumentException | IllegalStateException e) {
			throw new ForecastException("the model cannot do this scan: " + e.getMessage(), e);
		}
	}

	/** All orders one after the other, as one scan. */
	private static TwinExpectation scan(Twin twin, Key key, double begin) {
		List<TwinExpectation> parts = new ArrayList<>();
		double seconds = begin;
		for (ScanOrder order : key.orders()) {
			parts.add(twin.expectation(order, seconds, key.switched() && parts.isEmpty()));
			seconds += order.points() * order.pointSeconds();
		}
		return new TwinExpectation(joined(parts, TwinExpectation::counts), joined(parts, TwinExpectation::variances),
				parts.stream().mapToDouble(TwinExpectation::unsteadiness).max().orElse(0),
				parts.stream().anyMatch(TwinExpectation::overload),
				parts.stream().allMatch(TwinExpectation::counted));
	}

	private static double[] joined(List<TwinExpectation> parts, Function<TwinExpectation, double[]> values) {
		return parts.stream().flatMapToDouble(part -> Arrays.stream(values.apply(part))).toArray();
	}

	/** The tables of a new tuning, on all cores; what is made is kept even when the rest is not wanted any more. */
	private static void prepare(TandemResponse response, ScanOrder order, PassMonitor monitor) {
		List<Runnable> tables = response.preparations(order.lowest(), order.highest());
		int made = 0;
		while (!tables.isEmpty()) {
			int known = made + tables.size();
			AtomicBoolean wanted = new AtomicBoolean(monitor.goOn(made, known));
			int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
			for (int i = 0; i < tables.size() && wanted.get(); i += cores) {
				List<Runnable> few = tables.subList(i, Math.min(tables.size(), i + cores));
				few.parallelStream().forEach(Runnable::run);
				made += few.size();
				wanted.set(monitor.goOn(made, known));
			}
			if (!wanted.get()) {
				throw new CancellationException("the prediction is not wanted any more");
			}
			tables = response.preparations(order.lowest(), order.highest());
		}
		if (!monitor.goOn(made, made)) {
			throw new CancellationException("the prediction is not wanted any more");
		}
	}
}
