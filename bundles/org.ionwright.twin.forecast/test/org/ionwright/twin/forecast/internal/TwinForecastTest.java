package org.ionwright.twin.forecast.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.ScanDirection;
import org.ionwright.model.method.SecondStageMode;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.forecast.Forecast;
import org.ionwright.spectrum.forecast.ForecastComparison;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.Twin;
import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.filter.Tuning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo run, simulated as its driver does it, against what is predicted from the files alone. */
class TwinForecastTest {

	private static final long SEED = 7;
	private static final int SCANS = 10;
	private static final int CYCLES = 60;
	private static final double PERIOD = 2.0002;
	private static final ScanOrder ORDER = new ScanOrder(50, 0.1, 10_001, 2e-4, Tuning.Mode.TRACKING, 0.02, 0.7,
			false);
	private static final MassAxis AXIS = MassAxis.linear(50, 0.1, 10_001);
	/** One for all: its tables take seconds. */
	private static final TwinForecast FORECAST = new TwinForecast();
	private static final TandemResponses RESPONSES = new TandemResponses();
	private static final double[][] MEASURED = run();

	private static double[][] run() {
		Twin twin = new Twin(ModelPaths.sheet(DemoModels.instrument()), SEED, RESPONSES);
		for (MethodSetting setting : DemoModels.method().getSettings()) {
			twin.set(String.valueOf(setting.getParameter()), setting.getValue(), 0);
		}
		double[][] scans = new double[SCANS][];
		for (int i = 0; i < SCANS; i++) {
			scans[i] = twin.scan(0, i, ORDER, 20 + i * PERIOD).counts();
		}
		return scans;
	}

	private static String file(MassSpectrometer instrument) throws ModelFileException {
		return new String(ModelFiles.format(instrument, "test"), StandardCharsets.UTF_8);
	}

	private static String file(AcquisitionMethod method) throws ModelFileException {
		return new String(ModelFiles.format(method, "test"), StandardCharsets.UTF_8);
	}

	private static ForecastRequest request(AcquisitionMethod method, int scan) throws ModelFileException {
		return new ForecastRequest(file(DemoModels.instrument()), file(method), AXIS, 2e-4, scan * PERIOD,
				OptionalLong.of(SEED), Map.of(), Map.of());
	}

	private static double chiSquare(AcquisitionMethod method) throws Exception {
		double sum = 0;
		for (int i = 0; i < SCANS; i++) {
			sum += ForecastComparison.of(MEASURED[i], FORECAST.predict(request(method, i), PassMonitor.NONE), false,
					PERIOD).chiSquare();
		}
		return sum / SCANS;
	}

	private static AcquisitionMethod with(String path, double value) {
		AcquisitionMethod method = DemoModels.method();
		method.getSettings().stream().filter(setting -> path.equals(setting.getParameter())).findAny().orElseThrow()
				.setValue(value);
		return method;
	}

	@Test
	void whatIsLeftOfTheDemoRunIsCountingNoise() throws Exception {
		assertEquals(1, chiSquare(DemoModels.method()), 0.05);
	}

	@ParameterizedTest
	@CsvSource({ "ionSource.coneVoltage,20", "detector.voltage,500", "ionSource.ioniser.capillaryVoltage,2000",
			"analyser.stages[1].ionEnergy,6" })
	void anotherVoltageShows(String path, double value) throws Exception {
		double chi = chiSquare(with(path, value));
		assertTrue(chi > 1.5, path + " of " + value + " gives chi-square " + chi);
	}

	/** Downwards and in steps, of the second stage and of the first one alone. */
	@ParameterizedTest
	@CsvSource({ "UP,0.002,SELECTING", "DOWN,0,SELECTING", "UP,0,RF_ONLY" })
	void otherWaysToScanArePredictedAsWell(ScanDirection direction, double settle, SecondStageMode second)
			throws Exception {
		AcquisitionMethod method = DemoModels.method();
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		scan.setDirection(direction);
		scan.setSettleTime(settle);
		scan.setSecondStage(second);
		MassAxis axis = MassAxis.linear(600, 0.1, 201);
		ScanOrder order = new ScanOrder(direction == ScanDirection.DOWN ? 620 : 600,
				direction == ScanDirection.DOWN ? -0.1 : 0.1, 201, 2e-4,
				second == SecondStageMode.RF_ONLY ? Tuning.Mode.FIRST_ALONE : Tuning.Mode.TRACKING, 0.02, 0.7, false,
				settle, 550);
		Twin twin = new Twin(ModelPaths.sheet(DemoModels.instrument()), SEED, RESPONSES);
		for (MethodSetting setting : method.getSettings()) {
			twin.set(String.valueOf(setting.getParameter()), setting.getValue(), 0);
		}
		double period = 201 * order.pointSeconds();
		double chi = 0;
		for (int i = 0; i < SCANS; i++) {
			double[] taken = twin.scan(0, i, order, 20 + i * period).counts();
			double[] rising = new double[taken.length];
			Arrays.setAll(rising, k -> taken[direction == ScanDirection.DOWN ? taken.length - 1 - k : k]);
			Forecast expected = FORECAST.predict(new ForecastRequest(file(DemoModels.instrument()), file(method), axis,
					2e-4, i * period, OptionalLong.of(SEED), Map.of(), Map.of()), PassMonitor.NONE);
			chi += ForecastComparison.of(rising, expected, false, period).chiSquare() / SCANS;
		}
		assertEquals(1, chi, 0.25);
	}

	/** Visited as the driver does it, not by m/z; the first stage follows or stands. */
	@ParameterizedTest
	@CsvSource({ "TRACKING", "RF_ONLY" })
	void theLevelsOfMonitoredIonsArePredicted(FirstStageMode mode) throws Exception {
		AcquisitionMethod method = DemoModels.method();
		SelectedIonMonitoring monitoring = MethodFactory.eINSTANCE.createSelectedIonMonitoring();
		double[] visited = { 609.3, 195.1, 400 };
		for (double mz : visited) {
			MonitoredIon ion = MethodFactory.eINSTANCE.createMonitoredIon();
			ion.setMz(mz);
			ion.setDwellTime(0.05);
			monitoring.getIons().add(ion);
		}
		monitoring.setFirstStage(mode);
		method.getSegments().getFirst().setScan(monitoring);
		Twin twin = demo();
		MassAxis axis = MassAxis.of(195.1, 400, 609.3);
		double visit = 0.05 + monitoring.getSettleTime();
		double chi = 0;
		double other = 0;
		for (int i = 0; i < CYCLES; i++) {
			double[] counts = new double[3];
			for (int k = 0; k < 3; k++) {
				ScanOrder order = new ScanOrder(visited[k], 1, 1, 0.05, Tuning.Mode.valueOf(mode.getName()),
						monitoring.getFirstStageWindow(), monitoring.getPeakWidth(), false, monitoring.getSettleTime(),
						(195.1 + 609.3) / 2);
				counts[k] = twin.scan(3, 3 * i + k, order, 20 + (3 * i + k) * visit).counts()[0];
			}
			Forecast expected = FORECAST.predict(
					request(method, axis, 3 * i * visit, OptionalInt.of(i), Polarity.POSITIVE), PassMonitor.NONE);
			double[] rising = { counts[1], counts[2], counts[0] };
			chi += ForecastComparison.of(rising, expected, false, 3 * visit).chiSquare() / CYCLES;
			other += ForecastComparison.of(counts, expected, false, 3 * visit).chiSquare() / CYCLES;
		}
		assertEquals(1, chi, 0.5);
		assertTrue(other > 5, "as if visited by m/z: " + other);
	}

	/** A survey, then a narrow scan downwards at another cone voltage, which is what the scans behind the survey are of. */
	@Test
	void theSegmentThatAScanIsOfIsPredicted() throws Exception {
		AcquisitionMethod method = twoSegments();
		MassAxis axis = MassAxis.linear(600, 0.1, 201);
		ScanOrder order = new ScanOrder(620, -0.1, 201, 2e-4, Tuning.Mode.TRACKING, 0.02, 0.7, false);
		Twin twin = demo();
		twin.set("ionSource.coneVoltage", 20, 30);
		double chi = 0;
		double other = 0;
		for (int i = 0; i < SCANS; i++) {
			double[] taken = twin.scan(1, i, order, 60 + i * 0.05).counts();
			double[] rising = new double[taken.length];
			Arrays.setAll(rising, k -> taken[taken.length - 1 - k]);
			ForecastRequest request = request(method, axis, 40 + i * 0.05, OptionalInt.of(SURVEYS + i),
					Polarity.POSITIVE);
			Forecast expected = FORECAST.predict(request, PassMonitor.NONE);
			assertSays("segment 2 of 2, narrow", expected.assumed().toString());
			chi += ForecastComparison.of(rising, expected, false, 0.05).chiSquare() / SCANS;
			Forecast survey = FORECAST.predict(request(method, axis, i, OptionalInt.of(0),
					Polarity.UNKNOWN), PassMonitor.NONE);
			other += ForecastComparison.of(rising, survey, false, 0.05).chiSquare() / SCANS;
		}
		assertEquals(1, chi, 0.25);
		assertTrue(other > 1.5, "as if it were of the survey: " + other);
	}

	/** What the number says is corrected by what only one segment can have made. */
	@ParameterizedTest
	@CsvSource({ "0,50,10001,1", "2,50,10001,1", "7,50,10001,1", "0,600,201,1", "3,600,201,2", "99,600,201,2" })
	void rangeAndNumberTellTheSegment(int scan, double low, int points, int segment) throws Exception {
		AcquisitionMethod method = twoSegments();
		ForecastRequest request = request(method, MassAxis.linear(low, 0.1, points), 0, OptionalInt.of(scan),
				Polarity.UNKNOWN);
		assertEquals(segment, ForecastSegment.of(method, request).index() + 1);
	}

	@Test
	void ofSeveralSegmentsTheRightOneOrNone() throws Exception {
		AcquisitionMethod method = twoSegments();
		MassAxis axis = MassAxis.linear(600, 0.1, 201);
		assertSays("2 segments that scan this range", segmentRefusal(method, axis, OptionalInt.empty(), "UNKNOWN"));
		assertSays(
				"no segment of method Demo method makes a full scan of ions from m/z 600 to 1200, it has m/z 50 to 1050"
						+ ", positive; m/z 600 to 620, positive",
				segmentRefusal(method, MassAxis.linear(600, 0.1, 6001), OptionalInt.of(0), "UNKNOWN"));
		assertSays("full scan of negative ions", segmentRefusal(method, axis, OptionalInt.of(0), "NEGATIVE"));
	}

	private static String segmentRefusal(AcquisitionMethod method, MassAxis axis, OptionalInt scan, String polarity)
			throws ModelFileException {
		ForecastRequest request = request(method, axis, 0, scan, Polarity.valueOf(polarity));
		return String.valueOf(
				assertThrows(ForecastException.class, () -> FORECAST.predict(request, PassMonitor.NONE)).getMessage());
	}

	/** Each scan against the forecast of its own sign, which the other sign is not. */
	@Test
	void bothSignsOfAnAlternatingMethodArePredicted() throws Exception {
		AcquisitionMethod method = DemoModels.method();
		method.getSegments().getFirst().getScan().setAlternatePolarity(true);
		MassAxis axis = MassAxis.linear(150, 0.1, 1501);
		Twin twin = demo();
		double period = 1501 * 2e-4;
		double[] chi = new double[2];
		double[] wrong = new double[2];
		double seconds = 20;
		for (int i = 0; i < SCANS; i++) {
			int sign = i % 2;
			double[] taken = twin
					.scan(0, i, new ScanOrder(150, 0.1, 1501, 2e-4, Tuning.Mode.TRACKING, 0.02, 0.7, sign == 1),
							seconds)
					.counts();
			for (int asked = 0; asked < 2; asked++) {
				Forecast expected = FORECAST.predict(request(method, axis, seconds - 20, OptionalInt.of(i),
						Polarity.values()[asked]), PassMonitor.NONE);
				assertSays(asked == 1 ? "negative ions" : "positive ions", expected.assumed().toString());
				double each = ForecastComparison.of(taken, expected, false, period).chiSquare() / (SCANS / 2);
				(asked == sign ? chi : wrong)[sign] += each;
			}
			seconds += period + 1;
		}
		assertEquals(1, chi[0], 0.2, "positive");
		assertEquals(1, chi[1], 0.2, "negative");
		assertTrue(wrong[0] > 1.5 && wrong[1] > 1.5, Arrays.toString(wrong));
	}

	private static final int SURVEYS = 3;

	private static AcquisitionMethod twoSegments() {
		AcquisitionMethod method = DemoModels.method();
		FullScan survey = (FullScan) method.getSegments().getFirst().getScan();
		survey.setScans(SURVEYS);
		MethodSegment second = EcoreUtil.copy(method.getSegments().getFirst());
		second.setName("narrow");
		FullScan narrow = (FullScan) second.getScan();
		narrow.setStart(600);
		narrow.setEnd(620);
		narrow.setDirection(ScanDirection.DOWN);
		MethodSetting cone = EcoreUtil.copy(method.getSettings().getFirst());
		cone.setParameter("ionSource.coneVoltage");
		cone.setValue(20);
		second.getSettings().add(cone);
		method.getSegments().add(second);
		return method;
	}

	private static Twin demo() {
		Twin twin = new Twin(ModelPaths.sheet(DemoModels.instrument()), SEED, RESPONSES);
		for (MethodSetting setting : DemoModels.method().getSettings()) {
			twin.set(String.valueOf(setting.getParameter()), setting.getValue(), 0);
		}
		return twin;
	}

	private static ForecastRequest request(AcquisitionMethod method, MassAxis axis, double seconds, OptionalInt scan,
			Polarity polarity) throws ModelFileException {
		return new ForecastRequest(file(DemoModels.instrument()), file(method), axis, 2e-4, seconds,
				OptionalLong.of(SEED), Map.of(), Map.of(), scan, polarity);
	}

	@Test
	void sumOfTheRunIsCountingNoiseTooAndOneFactorIsFound() throws Exception {
		double[] sum = new double[AXIS.size()];
		for (double[] scan : MEASURED) {
			Arrays.setAll(sum, k -> sum[k] + scan[k]);
		}
		Forecast one = FORECAST.predict(request(DemoModels.method(), SCANS / 2), PassMonitor.NONE);
		assertEquals(1, ForecastComparison.of(sum, one.times(SCANS), false, PERIOD).chiSquare(), 0.2);
		Forecast half = one.times(SCANS / 2);
		assertTrue(ForecastComparison.of(sum, half, false, PERIOD).chiSquare() > 5);
		ForecastComparison scaled = ForecastComparison.of(sum, half, true, PERIOD);
		assertEquals(2, scaled.factor(), 5 * scaled.factorDeviation() + 0.03);
		assertEquals(1, scaled.chiSquare(), 0.2);
	}

	@Test
	void settingsAfterTheMethodAndReadingsBesideItCount() throws Exception {
		ForecastRequest plain = request(DemoModels.method(), 1);
		ForecastRequest changed = new ForecastRequest(plain.instrumentFile(), plain.methodFile(), AXIS, 2e-4, PERIOD,
				OptionalLong.of(SEED), Map.of("ionSource.coneVoltage", 20.0), Map.of());
		assertArrayEquals(FORECAST.predict(request(with("ionSource.coneVoltage", 20), 1), PassMonitor.NONE).counts(),
				FORECAST.predict(changed, PassMonitor.NONE).counts(), 1e-9);
		AcquisitionMethod silent = DemoModels.method();
		silent.getSettings().removeIf(setting -> "ionSource.coneVoltage".equals(setting.getParameter()));
		ForecastRequest read = new ForecastRequest(plain.instrumentFile(), file(silent), AXIS, 2e-4, PERIOD,
				OptionalLong.of(SEED), Map.of(),
				Map.of("ionSource.coneVoltage", 40.004, "ionSource.ioniser.capillaryVoltage", 2500.0));
		Forecast forecast = FORECAST.predict(read, PassMonitor.NONE);
		assertArrayEquals(FORECAST.predict(plain, PassMonitor.NONE).counts(), forecast.counts(), 1e-3);
		assertTrue(forecast.assumed().toString().contains("3000 V as set, but 2500 was read back"),
				forecast.assumed().toString());
	}

	@Test
	void anUnevenAxisGetsAsManyCountsInAll() throws Exception {
		double[] mz = new double[4000];
		for (int i = 0; i < mz.length; i++) {
			mz[i] = 590 + i * 0.01 + 1e-7 * i * i;
		}
		ForecastRequest plain = request(DemoModels.method(), 1);
		Forecast uneven = FORECAST.predict(new ForecastRequest(plain.instrumentFile(), plain.methodFile(),
				MassAxis.of(mz), Double.NaN, PERIOD, OptionalLong.of(SEED), Map.of(), Map.of()), PassMonitor.NONE);
		double all = Arrays.stream(FORECAST.predict(plain, PassMonitor.NONE).counts(), 5400, 5816).sum();
		assertEquals(1, Arrays.stream(uneven.counts()).sum() / all, 0.03);
	}

	@Test
	void whatIsMissingIsSaidWithTheRemedy() throws Exception {
		MassSpectrometer bare = DemoModels.instrument();
		bare.getIonSource().getLiquidSupply().setSample(null);
		String method = file(DemoModels.method());
		String instrument = file(DemoModels.instrument());
		assertSays("names no sample", refusal(file(bare), method));
		assertSays("no instrument", refusal("", method));
		assertSays("no method", refusal(instrument, ""));
		assertSays("method", refusal(instrument, "<nonsense"));
		AcquisitionMethod beyond = DemoModels.method();
		((FullScan) beyond.getSegments().getFirst().getScan()).setFirstStageWindow(5);
		assertSays("first-stage window", refusal(instrument, file(beyond)));
	}

	private static void assertSays(String part, String message) {
		assertTrue(message.contains(part), message);
	}

	private static String refusal(String instrument, String method) {
		return String.valueOf(assertThrows(ForecastException.class,
				() -> FORECAST.predict(ForecastRequest.of(instrument, method, AXIS), PassMonitor.NONE)).getMessage());
	}

	@Test
	void sameQuestionIsAnsweredAtOnceAndAnUnwantedOneNotAtAll() throws Exception {
		ForecastRequest request = request(DemoModels.method(), 3);
		double[] first = FORECAST.predict(request, PassMonitor.NONE).counts();
		assertSame(first, FORECAST.predict(request, PassMonitor.NONE).counts());
		assertNotNull(assertThrows(CancellationException.class,
				() -> new TwinForecast().predict(request, (done, of) -> false)).getMessage());
	}
}
