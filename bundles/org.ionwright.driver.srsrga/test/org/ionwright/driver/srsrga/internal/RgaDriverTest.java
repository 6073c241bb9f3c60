package org.ionwright.driver.srsrga.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ionwright.device.Calibration;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Detection;
import org.ionwright.device.MassSelection;
import org.ionwright.device.MassSelection.Stage;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.twin.wire.Protocols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RgaDriverTest {

	private final HeadChannel head = new HeadChannel(Protocols.RGA);

	static RgaDriver open(HeadChannel head) throws DeviceException, InterruptedException {
		return open(head, "srs-rga:head");
	}

	static RgaDriver open(HeadChannel head, String address) throws DeviceException, InterruptedException {
		Links links = new Links() {
			@Override
			public <T extends Link> T open(Class<T> kind, String path, Map<String, String> options, SerialLine line) {
				assertEquals(28_800, line.baud());
				assertEquals(SerialLine.Handshake.RTS_CTS, line.handshake());
				return kind.cast(head);
			}
		};
		return (RgaDriver) new RgaDriverFactory().open(DeviceUri.parse(address),
				DriverContext.of(TimeSource.system(), links));
	}

	private static Reading read(RgaDriver driver, String name) throws DeviceException, InterruptedException {
		return driver.read(List.of(name)).get(0);
	}

	private static DeviceException fails(DeviceReason reason, String words, Action action) {
		DeviceException failure = assertThrows(DeviceException.class, action::run);
		assertEquals(reason, failure.reason(), failure.getMessage());
		assertTrue(String.valueOf(failure.getMessage()).contains(words), failure.getMessage());
		return failure;
	}

	private interface Action {
		void run() throws DeviceException, InterruptedException;
	}

	@ParameterizedTest
	@EnumSource(names = { "RGA", "RGA100", "RGA300" })
	void openingChangesNothing(Protocols model) throws Exception {
		HeadChannel any = new HeadChannel(model);
		RgaDriver driver = open(any);
		int heaviest = model == Protocols.RGA ? 200 : model == Protocols.RGA100 ? 100 : 300;
		assertEquals(new DeviceIdentity("Stanford Research Systems", "RGA" + heaviest, String.valueOf(17000 + heaviest),
				"0.24"), driver.identify());
		assertEquals(heaviest, driver.massFilter().maximumMz());
		assertEquals(List.of("", "ID?", "EC?", "MO?", "ID?"), any.sent);
		driver.close();
		assertTrue(any.closed);
	}

	/** An earlier program asked and was gone before it was answered; its answer comes when ours are asked. */
	@ParameterizedTest
	@CsvSource({ "SRSRGA200VER0.24SN17200, EC?", "0VER0.24SN17200, EC?", "SRSRGA200VER0.24SN17200, ID?" })
	void lateAnswersToOthersAreNotOurs(String late, String question) throws Exception {
		boolean[] said = { false };
		head.noise = bytes -> {
			boolean now = !said[0] && head.sent.getLast().equals(question);
			said[0] |= now;
			String before = now ? late + "\n\r" : "";
			return (before + new String(bytes, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
		};
		RgaDriver driver = open(head);
		assertTrue(said[0]);
		assertEquals("17200", driver.identify().serialNumber());
		assertEquals(90, read(driver, "ioniser.focusVoltage").value());
	}

	@Test
	void everythingIsRead() throws Exception {
		RgaDriver driver = open(head);
		List<String> names = driver.description().parameters().stream().map(ParameterDescription::name).toList();
		List<Reading> readings = driver.read(names);
		assertEquals(names, readings.stream().map(Reading::name).toList());
		assertEquals(70, read(driver, "ioniser.electronEnergy").value());
		assertEquals(1, read(driver, "ioniser.ionEnergy").value());
		assertEquals(90, read(driver, "ioniser.focusVoltage").value());
		assertEquals(0, read(driver, "ioniser.emission").value());
		assertEquals(0, read(driver, "detector.voltage").value());
		assertEquals(4, read(driver, "detector.noiseFloor").value());
		assertEquals(0, read(driver, "faults.filament").value());
		assertEquals(Quality.NONE, read(driver, "totalPressure").quality());
	}

	@Test
	void totalPressureNeedsEmissionAndTheFaradayCup() throws Exception {
		RgaDriver driver = open(head);
		driver.set("ioniser.emission", 1e-3);
		assertEquals(1e-3, read(driver, "ioniser.emission").value());
		Reading pressure = read(driver, "totalPressure");
		assertEquals(Quality.GOOD, pressure.quality());
		assertEquals(1e-4, pressure.value(), 2e-6);
		driver.set("detector.voltage", 1400);
		assertEquals(Quality.NONE, read(driver, "totalPressure").quality());
		assertEquals(Quality.NONE, read(driver, "totalCurrent").quality());
		driver.set("detector.voltage", 0);
		assertEquals(1e-4, read(driver, "totalPressure").value(), 2e-6);
		driver.select(new MassSelection(List.of(new Stage(28, Double.NaN, false))));
		assertEquals(Quality.NONE, read(driver, "totalPressure").quality(), "it would move the filter");
		driver.off();
		assertEquals(Quality.GOOD, read(driver, "totalPressure").quality());
	}

	@ParameterizedTest
	@CsvSource({ "ioniser.electronEnergy, 105, EE105", "ioniser.ionEnergy, 0, IE0",
			"ioniser.focusVoltage, 110.3, VF110",
			"detector.voltage, 1400, HV1400", "detector.noiseFloor, 7, NF7" })
	void whatIsSetIsReadBack(String name, double value, String command) throws Exception {
		RgaDriver driver = open(head);
		driver.set(name, value);
		assertTrue(head.sent.contains(command), head.sent.toString());
		assertTrue(head.sent.getLast().equals(command.substring(0, 2) + "?"), head.sent.toString());
		assertEquals(value, read(driver, name).value(), 0.5);
	}

	@ParameterizedTest
	@CsvSource({ "ioniser.emission, 1e-5", "ioniser.emission, 3.51e-3", "detector.voltage, 5", "detector.voltage, 2491",
			"ioniser.electronEnergy, 24", "ioniser.ionEnergy, 0.5", "detector.noiseFloor, 8" })
	void whatIsImpossibleIsRefusedBeforeAnythingIsSent(String name, double value) throws Exception {
		RgaDriver driver = open(head);
		int before = head.sent.size();
		fails(DeviceReason.LIMIT, name, () -> driver.set(name, value));
		assertEquals(before, head.sent.size());
	}

	/** The check takes two seconds: longer than a caller waits, so the failure is told by the next reading, once. */
	@Test
	void filamentThatIsRefusedSaysWhy() throws Exception {
		head.pressure = 0.02;
		head.pace = 1;
		RgaDriver driver = open(head);
		driver.set("ioniser.emission", 1e-3);
		fails(DeviceReason.HARDWARE, "filament: pressure too high; the filament needs less than 1e-4 Torr",
				() -> read(driver, "ioniser.emission"));
		assertEquals(0, read(driver, "ioniser.emission").value());
		assertEquals("pressure too high",
				RgaFault.FILAMENT.states().get((int) read(driver, "faults.filament").value()));
	}

	@Test
	void othersWaitWhileTheFilamentIsCheckedAndOffGoesFirst() throws Exception {
		head.pace = 0.3;
		RgaDriver driver = open(head);
		driver.set("ioniser.emission", 1e-3);
		Reading meanwhile = read(driver, "ioniser.emission");
		assertEquals(Quality.NONE, meanwhile.quality());
		fails(DeviceReason.BUSY, "FL1.00", () -> driver.set("ioniser.electronEnergy", 60));
		driver.set("ioniser.emission", 0);
		assertEquals("FL0.00", head.sent.getLast());
		head.pace = 1;
		assertEquals(0, read(driver, "ioniser.emission").value());
	}

	@Test
	void safeStateIsOneBurstInTheRightOrder() throws Exception {
		RgaDriver driver = open(head);
		driver.set("ioniser.emission", 1e-3);
		read(driver, "ioniser.emission");
		driver.set("detector.voltage", 1400);
		int before = head.sent.size();
		driver.safeState();
		assertEquals("HV0\rFL0\rMR0", head.sent.get(before));
		assertEquals(0, read(driver, "ioniser.emission").value());
		assertEquals(0, read(driver, "detector.voltage").value());
		driver.safeState();
	}

	@Test
	void calibrationsAreReadWrittenAndChecked() throws Exception {
		RgaDriver driver = open(head);
		assertEquals(List.of("peak-position", "peak-width", "sensitivity", "multiplier"),
				driver.calibrations().stream().map(description -> description.subject()).toList());
		assertEquals(Map.of("offset", 0d, "slope", 0d), driver.calibration("peak-position").coefficients());
		assertEquals(7.5006e-8, driver.calibration("sensitivity").coefficients().getOrDefault("total", 0d), 1e-12);
		driver.calibrate(new Calibration("peak-position", Map.of("offset", -0.0123, "slope", 0.5)));
		assertEquals(Map.of("offset", -0.0123, "slope", 0.5), driver.calibration("peak-position").coefficients());
		driver.calibrate(new Calibration("multiplier", Map.of("voltage", 1400d, "gain", 1000d)));
		int before = head.sent.size();
		fails(DeviceReason.LIMIT, "offset = 256 1; possible is 0 to 255",
				() -> driver.calibrate(new Calibration("peak-width", Map.of("offset", 256d, "slope", 0d))));
		fails(DeviceReason.LIMIT, "slope is missing",
				() -> driver.calibrate(new Calibration("peak-width", Map.of("offset", 1d))));
		fails(DeviceReason.UNSUPPORTED, "'nothing'", () -> driver.calibration("nothing"));
		assertEquals(before, head.sent.size());
		fails(DeviceReason.LIMIT, "bad parameter",
				() -> driver.calibrate(new Calibration("peak-position", Map.of("offset", 0d, "slope", 1.2))));
	}

	@Test
	void theFilterIsParkedAndTheDetectorMeasuresThere() throws Exception {
		RgaDriver driver = open(head);
		driver.set("ioniser.emission", 1e-3);
		read(driver, "ioniser.emission");
		driver.select(new MassSelection(List.of(new Stage(28, Double.NaN, false))));
		assertTrue(head.sent.contains("ML28"));
		Detection detection = driver.detect(0.2);
		assertTrue(head.sent.containsAll(List.of("NF4", "MR28")), head.sent.toString());
		assertEquals(0.163, detection.dwellSeconds());
		assertEquals(1e-4 / 133.322 * 1e-4, detection.value(), 1e-12);
		assertFalse(detection.overload());
		driver.select(new MassSelection(List.of(new Stage(28.5, Double.NaN, false))));
		assertTrue(head.sent.contains("ML28.5000"));
		fails(DeviceReason.LIMIT, "whole m/z", () -> driver.detect(0.2));
		driver.off();
		assertTrue(head.sent.contains("MR0"));
		assertEquals(1e-5 / 133.322 * 1e-4, driver.detect(2.4).value(), 1e-13);
		fails(DeviceReason.LIMIT, "dwell time", () -> driver.detect(3));
	}

	@Test
	void selectionsTheHeadCannotDoAreRefused() throws Exception {
		RgaDriver driver = open(head);
		List<Stage> stages = new ArrayList<>(List.of(new Stage(28, Double.NaN, false)));
		stages.add(new Stage(28, Double.NaN, false));
		int before = head.sent.size();
		fails(DeviceReason.LIMIT, "2 stages", () -> driver.select(new MassSelection(stages)));
		fails(DeviceReason.LIMIT, "1 to 200",
				() -> driver.select(new MassSelection(List.of(new Stage(201, Double.NaN, false)))));
		fails(DeviceReason.LIMIT, "width", () -> driver.select(new MassSelection(List.of(new Stage(28, 1, false)))));
		fails(DeviceReason.LIMIT, "RF only",
				() -> driver.select(new MassSelection(List.of(new Stage(28, Double.NaN, true)))));
		assertEquals(before, head.sent.size());
	}

	@Test
	void degassingTellsItsProgressAndCanBeEnded() throws Exception {
		RgaDriver driver = open(head, "srs-rga:head?degas-minutes=1");
		head.interruptAfter = 0;
		assertThrows(InterruptedException.class, () -> driver.run("degas", (fraction, text) -> {
		}));
		assertTrue(head.sent.contains("DG1"));
		assertEquals("DG0", head.sent.getLast());
		assertEquals(0, read(driver, "ioniser.emission").value());
		driver.run("zero", (fraction, text) -> assertEquals("finding the zero", text));
		fails(DeviceReason.UNSUPPORTED, "degas, zero, electrometer", () -> driver.run("nothing", (fraction, text) -> {
		}));
	}

	@Test
	void anAnswerNobodyWaitedForIsNotTakenForTheNext() throws Exception {
		RgaDriver driver = open(head);
		head.interruptAfter = 0;
		assertThrows(InterruptedException.class, () -> read(driver, "ioniser.electronEnergy"));
		assertEquals(90, read(driver, "ioniser.focusVoltage").value());
	}

	@Test
	void impossibleAnswersAreNoValues() throws Exception {
		RgaDriver driver = open(head);
		head.noise = bytes -> "170\n\r".getBytes();
		fails(DeviceReason.PROTOCOL, "no head can have", () -> read(driver, "ioniser.electronEnergy"));
		head.noise = bytes -> "seventy\n\r".getBytes();
		fails(DeviceReason.PROTOCOL, "expected a number", () -> read(driver, "ioniser.electronEnergy"));
	}

	@Test
	void noNameIsUnknownUnsaid() throws Exception {
		RgaDriver driver = open(head);
		int before = head.sent.size();
		fails(DeviceReason.UNSUPPORTED, "no parameter 'pressure'", () -> read(driver, "pressure"));
		assertEquals(before, head.sent.size());
		assertArrayEquals(new Object[0], driver.read(List.of()).toArray());
	}
}
