package org.ionwright.tune.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.internal.Sheet;

/** A calibration as text, readable by people: named values with their units, then a table of the lines. Reading gives the same bits. */
final class CalibrationText {

	private static final String KIND = "ionwright-mass-calibration 1";
	private static final int COLUMNS = 8;

	private enum Law {
		POLYNOMIAL, SPLINE
	}

	private CalibrationText() {
	}

	static String of(MassCalibration calibration) {
		CalibrationSubject subject = calibration.subject();
		CalibrationContext context = calibration.context();
		CalibrationReview review = calibration.review();
		StringBuilder text = new StringBuilder(KIND).append('\n');
		text.append(Sheet.line("instrument", context.instrument()));
		text.append(Sheet.line("serial number", context.serialNumber()));
		text.append(Sheet.line("simulated", context.simulated() ? "yes" : "no"));
		text.append(Sheet.line("stage", Sheet.word(subject.stage())));
		text.append(Sheet.line("polarity", Sheet.word(subject.polarity())));
		text.append(Sheet.line("speed [u/s]", subject.speed()));
		text.append(Sheet.line("measured", context.measured()));
		text.append(Sheet.line("temperature [K]", context.temperatureKelvin()));
		text.append(Sheet.line("rf frequency [Hz]", context.rfFrequencyHz()));
		text.append(Sheet.line("peak width [u]", context.peakWidth()));
		text.append(Sheet.line("first-stage window [1]", context.firstStageWindow()));
		text.append(Sheet.line("reference", context.reference()));
		text.append(Sheet.line("decision", Sheet.word(review.decision())));
		text.append(Sheet.line("decided by", review.by()));
		text.append(Sheet.line("decided", review.time()));
		text.append(Sheet.line("remark", review.remark()));
		switch (calibration.law()) {
		case PolynomialLaw law -> text.append(Sheet.line("law", Sheet.word(Law.POLYNOMIAL)))
				.append(Sheet.line("degree", law.degree())).append(Sheet.line("flight", law.flight() ? "yes" : "no"))
				.append(Sheet.line("range [m/z]", law.low() + " " + law.high()))
				.append(Sheet.line("coefficients [u]", joined(law.coefficients())))
				.append(Sheet.line("covariance [u2]", joined(law.covariance())));
		case SplineLaw law -> text.append(Sheet.line("law", Sheet.word(Law.SPLINE)))
				.append(Sheet.line("found [m/z]", joined(law.found())))
				.append(Sheet.line("exact [m/z]", joined(law.exact())))
				.append(Sheet.line("sigma [u]", joined(law.sigma())));
		}
		text.append(
				"table\texpected [m/z]\tfound [m/z]\tsigma [u]\theight [counts]\tfwhm [u]\tresidual [u]\tused\tion\n");
		for (FittedLine fitted : calibration.lines()) {
			CalibrationLine line = fitted.line();
			text.append(line.expected()).append('\t').append(line.found()).append('\t').append(line.sigma())
					.append('\t').append(line.height()).append('\t').append(line.fwhm()).append('\t')
					.append(fitted.residual()).append('\t').append(fitted.used() ? "yes" : "no").append('\t')
					.append(Sheet.oneLine(line.ion())).append('\n');
		}
		return text.append("end\n").toString();
	}

	private static String joined(List<Double> values) {
		return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

	/** @throws IllegalArgumentException naming the source, the line and what was expected */
	static MassCalibration parse(String source, String text) {
		Sheet sheet = Sheet.parse(source, KIND, text);
		try {
			CalibrationSubject subject = new CalibrationSubject(sheet.choice("stage", CalibratedStage.class),
					sheet.choice("polarity", Polarity.class), sheet.number("speed [u/s]"));
			CalibrationContext context = new CalibrationContext(sheet.text("instrument"), sheet.text("serial number"),
					sheet.flag("simulated"), sheet.text("reference"), sheet.time("measured"),
					sheet.number("temperature [K]"), sheet.number("rf frequency [Hz]"),
					sheet.number("peak width [u]"), sheet.number("first-stage window [1]"));
			CalibrationReview review = new CalibrationReview(
					sheet.choice("decision", CalibrationReview.Decision.class), sheet.text("decided by"),
					sheet.time("decided"), sheet.text("remark"));
			return new MassCalibration(subject, context, law(sheet), lines(sheet), review);
		} catch (IllegalArgumentException e) {
			String message = String.valueOf(e.getMessage());
			throw message.startsWith(source) ? e : new IllegalArgumentException(source + ": " + message, e);
		}
	}

	private static MassLaw law(Sheet sheet) {
		if (sheet.choice("law", Law.class) == Law.SPLINE) {
			return new SplineLaw(sheet.numbers("found [m/z]"), sheet.numbers("exact [m/z]"),
					sheet.numbers("sigma [u]"));
		}
		List<Double> range = sheet.numbers("range [m/z]");
		if (range.size() != 2) {
			throw new IllegalArgumentException("the range has " + range.size() + " ends; expected two");
		}
		return new PolynomialLaw(range.get(0), range.get(1), (int) sheet.number("degree"), sheet.flag("flight"),
				sheet.numbers("coefficients [u]"), sheet.numbers("covariance [u2]"));
	}

	private static List<FittedLine> lines(Sheet sheet) {
		List<FittedLine> lines = new ArrayList<>();
		for (Sheet.Row row : sheet.rows()) {
			List<String> cells = row.cells();
			if (cells.size() != COLUMNS) {
				throw sheet.wrong(row.line(), cells.size() + " cells; a line of a calibration has " + COLUMNS);
			}
			double[] numbers = new double[6];
			for (int i = 0; i < numbers.length; i++) {
				numbers[i] = sheet.number(row.line(), "cell " + (i + 1), cells.get(i));
			}
			if (!cells.get(6).equals("yes") && !cells.get(6).equals("no")) {
				throw sheet.wrong(row.line(), "used is '" + cells.get(6) + "'; possible is yes, no");
			}
			lines.add(new FittedLine(new CalibrationLine(cells.get(7), numbers[0], numbers[1], numbers[2], numbers[3],
					numbers[4]), cells.get(6).equals("yes"), numbers[5]));
		}
		return lines;
	}
}
