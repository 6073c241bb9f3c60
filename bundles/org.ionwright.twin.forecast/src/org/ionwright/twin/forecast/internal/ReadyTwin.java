package org.ionwright.twin.forecast.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.ionwright.model.method.MethodSetting;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;
import org.ionwright.twin.Twin;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.filter.TandemResponses;

/**
 * A twin with its settings made and arrived, as before a scan.
 *
 * @param seconds
 *            its time
 * @param waiting
 *            what had not arrived by then
 */
record ReadyTwin(Twin twin, double seconds, List<String> waiting) {

	/** As the scan engine waits. */
	private static final double LIMIT = 900;
	private static final double STEP = 0.5;
	/** Times the tolerance by which a setting and its readback may differ without a word. */
	private static final double NOTEWORTHY = 3;

	/**
	 * What is set.
	 *
	 * @param settings
	 *            by path, in the order in which they are made
	 * @param fromReadings
	 *            paths of those that are taken from readbacks
	 * @param notes
	 *            what did not fit, in sentences
	 * @param seed
	 *            of a simulated instrument
	 */
	record Plan(Map<String, Double> settings, List<String> fromReadings, List<String> notes, OptionalLong seed) {

		static Plan of(ForecastModels models, ForecastRequest request) throws ForecastException {
			Twin fresh = twin(models);
			Map<String, TwinParameter> known = fresh.quantities().stream()
					.collect(Collectors.toMap(TwinParameter::path, parameter -> parameter));
			Map<String, Double> settings = new LinkedHashMap<>();
			List<String> taken = new ArrayList<>();
			List<String> notes = new ArrayList<>();
			Map<String, Double> wanted = new LinkedHashMap<>();
			for (MethodSetting setting : models.segment().settings()) {
				wanted.put(String.valueOf(setting.getParameter()), setting.getValue());
			}
			wanted.putAll(request.settings());
			request.readings().forEach((path, value) -> {
				TwinParameter parameter = known.get(path);
				if (parameter == null || !parameter.writable()) {
					return;
				}
				Double set = wanted.get(path);
				if (set == null && Math.abs(fresh.setPoint(path) - value) <= parameter.tolerance()) {
					return;
				} else if (set == null) {
					settings.put(path, rounded(Math.clamp(value, parameter.minimum(), parameter.maximum()), parameter));
					taken.add(path);
				} else if (Math.abs(set - value) > NOTEWORTHY * parameter.tolerance()) {
					notes.add(parameter.label() + ": " + number(set) + " " + parameter.unit() + " as set, but "
							+ number(value)
							+ " was read back");
				}
			});
			wanted.forEach((path, value) -> {
				TwinParameter parameter = known.get(path);
				if (parameter == null || !parameter.writable()) {
					notes.add("the model has no setting " + path + "; it is left out");
				} else if (value < parameter.minimum() || value > parameter.maximum()) {
					notes.add(parameter.label() + " of " + number(value) + " " + parameter.unit()
							+ " is outside of what the model takes, " + number(parameter.minimum()) + " to "
							+ number(parameter.maximum()) + "; the nearest is taken");
					settings.put(path, Math.clamp(value, parameter.minimum(), parameter.maximum()));
				} else {
					settings.put(path, value);
				}
			});
			return new Plan(settings, List.copyOf(taken), List.copyOf(notes), request.seed());
		}

		/** In steps of the tolerance, so that scans that read back the same but for noise are one question. */
		private static double rounded(double value, TwinParameter parameter) {
			double step = parameter.tolerance();
			return step > 0 ? Math.clamp(Math.rint(value / step) * step, parameter.minimum(), parameter.maximum())
					: value;
		}

		private static Twin twin(ForecastModels models) throws ForecastException {
			try {
				return new Twin(models.sheet(), 0);
			} catch (IllegalArgumentException e) {
				throw new ForecastException("the model cannot build this instrument: " + e.getMessage(), e);
			}
		}
	}

	/**
	 * @throws IllegalArgumentException
	 *             in words
	 * @throws IllegalStateException
	 *             when a part does not take a setting, in words
	 */
	static ReadyTwin of(ForecastModels models, Plan plan, TandemResponses responses) {
		Twin twin = new Twin(models.sheet(), plan.seed().orElse(0), responses);
		plan.settings().forEach((path, value) -> twin.set(path, value, 0));
		Map<String, TwinParameter> parameters = new HashMap<>();
		twin.quantities().forEach(parameter -> parameters.put(parameter.path(), parameter));
		List<TwinParameter> waiting = new ArrayList<>();
		double seconds = 0;
		do {
			seconds += STEP;
			waiting.clear();
			for (String path : plan.settings().keySet()) {
				TwinParameter parameter = parameters.get(path);
				if (parameter != null
						&& Math.abs(twin.read(path, seconds) - twin.setPoint(path)) > parameter.tolerance()
								+ 3 * parameter.noise()) {
					waiting.add(parameter);
				}
			}
		} while (!waiting.isEmpty() && seconds < LIMIT);
		return new ReadyTwin(twin, seconds, waiting.stream().map(TwinParameter::label).toList());
	}

	static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e6 ? Long.toString((long) value)
				: String.format(java.util.Locale.ROOT, "%.4g", value);
	}
}
