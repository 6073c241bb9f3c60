package org.ionwright.twin.forecast.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;

/**
 * Instrument and method of a question, read and checked.
 *
 * @param sheet
 *            of the instrument, by path
 * @param segment
 *            of the method, which is asked for
 * @param sample
 *            what is sprayed, in words
 */
record ForecastModels(SortedMap<String, Object> sheet, ForecastSegment segment, String sample) {

	private static final String SAMPLE = "ionSource.liquidSupply.sample.";

	private static final int FEW = 4;

	static ForecastModels of(ForecastRequest request) throws ForecastException {
		MassSpectrometer instrument = parse("instrument", request.instrumentFile(), MassSpectrometer.class);
		AcquisitionMethod method = parse("method", request.methodFile(), AcquisitionMethod.class);
		ForecastSegment segment = ForecastSegment.of(method, request);
		SortedMap<String, Object> sheet = ModelPaths.sheet(instrument);
		return new ForecastModels(sheet, segment, sample(sheet));
	}

	AcquisitionMethod method() {
		return segment.method();
	}

	private static <T extends EObject> T parse(String what, String text, Class<T> type) throws ForecastException {
		if (text.isBlank()) {
			throw new ForecastException("there is no " + what
					+ ": the run does not hold the one that it was made with; choose the file of the " + what);
		}
		try {
			return ModelFiles.parse(what, text.getBytes(StandardCharsets.UTF_8), type);
		} catch (ModelFileException e) {
			throw new ForecastException(String.valueOf(e.getMessage()), e);
		}
	}

	/** Without a sample there is nothing to predict; the twin would take that of the demo instrument for it. */
	private static String sample(SortedMap<String, Object> sheet) throws ForecastException {
		List<String> components = names(sheet, SAMPLE + "components");
		List<String> beam = names(sheet, SAMPLE + "beam");
		if (components.isEmpty() && beam.isEmpty()) {
			throw new ForecastException(
					"the instrument names no sample, so nothing says which ions to expect: enter its"
							+ " components (name, formula, concentration) in the instrument editor at Ion source > Liquid supply >"
							+ " Sample, save, and choose that instrument file here");
		}
		String name = sheet.get(SAMPLE + "name") instanceof String text ? text + ": " : "";
		return name + (beam.isEmpty() ? few(components)
				: "a beam of " + beam.size() + " ions given outright: " + few(beam));
	}

	private static String few(List<String> names) {
		int more = names.size() - FEW;
		return more <= 0 ? String.join(", ", names)
				: String.join(", ", names.subList(0, FEW)) + " and " + more + " more";
	}

	private static List<String> names(SortedMap<String, Object> sheet, String list) {
		List<String> names = new ArrayList<>();
		for (int i = 0; !sheet.subMap(list + "[" + i + "]", list + "[" + i + "]\uffff").isEmpty(); i++) {
			names.add(sheet.get(list + "[" + i + "].name") instanceof String text ? text : "number " + (i + 1));
		}
		return names;
	}
}
