package org.ionwright.twin.forecast.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.IonSink;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.Scan;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.forecast.ForecastRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which segment a spectrum of a run is of, and whether the source changed its sign before it. */
class ForecastSegmentTest {

	/**
	 * The first segment alternates: 6 scans, two of which make a spectrum, so + - + and again, or without averaging six. A second
	 * one, of positive ions, is not stored; a third is of plain positive scans.
	 */
	@ParameterizedTest
	@CsvSource({
			// averaging, repeats of segment, of method, spectrum, sign, segment, switched
			"1, 1, 1, 0, POSITIVE, 0, false", "1, 1, 1, 1, NEGATIVE, 0, true", "1, 1, 1, 5, NEGATIVE, 0, true",
			"1, 1, 1, 6, POSITIVE, 2, false", "1, 1, 1, 7, POSITIVE, 2, false", "2, 1, 1, 2, POSITIVE, 0, true",
			"2, 1, 1, 3, POSITIVE, 2, false", "2, 2, 1, 3, POSITIVE, 0, false", "2, 2, 1, 4, NEGATIVE, 0, true",
			"2, 2, 1, 6, POSITIVE, 2, false", "1, 2, 1, 6, POSITIVE, 0, true", "1, 1, 2, 36, POSITIVE, 0, false",
			"1, 1, 2, 37, NEGATIVE, 0, true", "1, 1, 2, 42, POSITIVE, 2, false" })
	void ofASpectrum(int averaging, int ofSegment, int ofMethod, int spectrum, Polarity sign, int segment,
			boolean switched) throws Exception {
		AcquisitionMethod method = DemoModels.method();
		MethodSegment last = method.getSegments().getFirst();
		MethodSegment output = EcoreUtil.copy(last);
		output.getScan().setOutput(IonSink.OUTPUT);
		MethodSegment first = EcoreUtil.copy(last);
		first.setRepeats(ofSegment);
		Scan scan = first.getScan();
		scan.setScans(6);
		scan.setAveraging(averaging);
		scan.setAlternatePolarity(true);
		method.getSegments().add(0, output);
		method.getSegments().add(0, first);
		method.setRepeats(ofMethod);
		ForecastRequest request = new ForecastRequest("", "", MassAxis.linear(50, 0.1, 10_001), Double.NaN, 0,
				OptionalLong.empty(), Map.of(), Map.of(), OptionalInt.of(spectrum), sign);
		ForecastSegment found = ForecastSegment.of(method, request);
		assertEquals(segment, found.index());
		assertEquals(switched, found.switched());
		assertEquals(sign == Polarity.NEGATIVE, found.negative());
	}
}
