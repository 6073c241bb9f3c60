package org.ionwright.spectrum.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.forecast.ForecastComparison;
import org.ionwright.ui.common.ChartLayer;
import org.ionwright.ui.common.PointPyramid;
import org.ionwright.ui.common.Trace;

/**
 * A prediction as curves.
 *
 * @param prediction
 *            over the spectrum
 * @param rest
 *            below it
 * @param unit
 *            of the rest
 */
record ModelLayers(ChartLayer prediction, List<Trace> rest, String unit) {

	/**
	 * @param inDeviations
	 *            whether the rest is told in expected standard deviations; otherwise in counts, with lines at one of them to either
	 *            side
	 */
	static ModelLayers of(DerivedSpectrum spectrum, ModelQuestion.Answer answer, boolean inDeviations) {
		ForecastComparison comparison = answer.comparison();
		double unit = answer.perCount();
		PointPyramid points = PointPyramid.of(spectrum.axis(), times(comparison.expected(), unit));
		// Between monitored ions there is nothing.
		ChartLayer prediction = spectrum.representation() == Representation.CENTROID
				? new ChartLayer(Messages.Model_layer, points, Representation.CENTROID)
				: ChartLayer.outline(Messages.Model_layer, points);
		double[] mz = spectrum.axis().toArray();
		if (inDeviations) {
			return new ModelLayers(prediction, List.of(new Trace(Messages.Model_rest, mz, comparison.pulls())),
					"\u03c3");
		}
		return new ModelLayers(prediction,
				List.of(new Trace(Messages.Model_rest, mz, times(comparison.residual(), unit)),
						new Trace(Messages.Model_above, mz, times(comparison.deviations(), unit)),
						new Trace(Messages.Model_below, mz, times(comparison.deviations(), -unit))),
				Messages.Model_counts);
	}

	private static double[] times(double[] values, double factor) {
		return Arrays.stream(values).map(value -> value * factor).toArray();
	}
}
