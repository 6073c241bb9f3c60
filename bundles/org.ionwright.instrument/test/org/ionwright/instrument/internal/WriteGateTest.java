package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.Calibration;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.CalibrationDescription.Coefficient;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.ParameterSource;
import org.ionwright.instrument.internal.operation.Hands;
import org.ionwright.instrument.internal.operation.OperationCore;
import org.ionwright.instrument.operation.Guarded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteGateTest {

	private static final String CAPILLARY = "ionSource.ioniser.capillaryVoltage";
	private static final String DETECTOR = "detector.voltage";
	private static final MassScanRequest SCAN = new MassScanRequest(100, 200, 1, 500, 1, FirstStageMode.TRACKING, 0.02,
			0.7, false);
	private static final String ANALYSER_GAUGE = "vacuumSystem.chambers[1].pressure";

	private final ParameterTable table = new ParameterTable(TimeSource.virtual(Instant.EPOCH));
	private final WriteGate gate = gate();

	/** With the pressures of analyser and interface alone. */
	private WriteGate gate() {
		Sessions sessions = new Sessions("test", binding -> {
			throw new IllegalStateException("no device");
		});
		TableReadings readings = new TableReadings(table, sessions, () -> false);
		OperationCore core = new OperationCore(Map.of("vacuumSystem.chambers[0].name", "interface",
				"vacuumSystem.chambers[1].name", "analyser"), new NoHands(), List.of());
		return new WriteGate(table::get, what -> core.blockers(what, readings));
	}

	private record NoHands() implements Hands {

		@Override
		public CompletableFuture<Void> set(String path, double value) {
			throw new IllegalStateException(path);
		}

		@Override
		public void off(Guarded what, String why) {
			throw new IllegalStateException(why);
		}
	}

	@BeforeEach
	void goodVacuum() {
		table.offer(0, List.of(row(CAPILLARY, 0, "V", Access.READ_WRITE, 5000)));
		table.offer(1, List.of(row(DETECTOR, 1, "V", Access.READ_WRITE, 1500)));
		table.offer(2,
				List.of(row("vacuumSystem.chambers[0].pressure", 2, "Pa", Access.READ_ONLY, 1e5),
						row(ANALYSER_GAUGE, 2, "Pa", Access.READ_ONLY, 1e5)));
		read("vacuumSystem.chambers[0].pressure", 535, Quality.GOOD);
		read(ANALYSER_GAUGE, 6.7e-4, Quality.GOOD);
	}

	@ParameterizedTest
	@CsvSource({ CAPILLARY + ",0,", CAPILLARY + ",5000,", CAPILLARY + ",5000.001,LIMIT", CAPILLARY + ",-1,LIMIT",
			CAPILLARY + ",NaN,LIMIT", CAPILLARY + ",Infinity,LIMIT", ANALYSER_GAUGE + ",1,UNSUPPORTED",
			"ionSource.nothing,1,UNSUPPORTED" })
	void onlyKnownWritableValuesInsideTheLimitsPass(String path, double value, @Nullable DeviceReason refusal) {
		assertEquals(Optional.ofNullable(refusal), refusal(path, value).map(DeviceException::reason));
	}

	@ParameterizedTest
	@CsvSource({ "analyser vacuum at its limit passes,    13.3e-3, GOOD,",
			"analyser vacuum above its limit blocks,  13.4e-3, GOOD, INTERLOCK",
			"an old reading blocks,                   6.7e-4,  STALE, INTERLOCK",
			"no value blocks,                         NaN,     GOOD, INTERLOCK" })
	void detectorWaitsForTheVacuum(String what, double pressure, Quality quality, @Nullable DeviceReason refusal) {
		read(ANALYSER_GAUGE, pressure, quality);
		assertEquals(Optional.ofNullable(refusal), refusal(DETECTOR, 650).map(DeviceException::reason), what);
	}

	@Test
	void missingGaugeBlocks() {
		table.offer(2, List.of());
		assertEquals("detector.voltage: blocked by the interlock analyser vacuum: there is no reading of "
				+ "vacuumSystem.chambers[1].pressure; connect the device that gives it, or bind one (seed 001, chamber 46); "
				+ "nothing was set", refusal(DETECTOR, 650).orElseThrow().getMessage());
	}

	@Test
	void loweringIsNeverBlocked() {
		table.update(DETECTOR, row -> row.withSetPoint(650));
		read(ANALYSER_GAUGE, 1, Quality.GOOD);
		assertEquals(Optional.empty(), refusal(DETECTOR, 0));
		assertEquals(DeviceReason.INTERLOCK, refusal(DETECTOR, 651).orElseThrow().reason());
	}

	@Test
	void scanNeedsTheVacuumToo() throws Exception {
		gate.scan(SCAN);
		read(ANALYSER_GAUGE, 0.1, Quality.GOOD);
		assertEquals(DeviceReason.INTERLOCK, assertThrows(DeviceException.class, () -> gate.scan(SCAN)).reason());
	}

	@ParameterizedTest
	@CsvSource({ "analyser.multiplier,    DETECTOR_VOLTAGE, 0.1,    INTERLOCK",
			"analyser.multiplier,         DETECTOR_VOLTAGE, 6.7e-4,",
			"ionSource.rods,              FILTER_VOLTAGE,   0.1,    INTERLOCK",
			"analyser.filament,           ION_SOURCE,       0.1,    INTERLOCK",
			"ionSource.needle,            ION_SOURCE,       0.1,", "analyser.heater, HEATER, 0.1," })
	void whatADeviceSaysOfItselfIsBlockedWhereverItIsBound(String path, Role role, double pressure,
			@Nullable DeviceReason refusal) {
		table.offer(3, List.of(row(path, 3, "V", Access.READ_WRITE, 100, role)));
		read(ANALYSER_GAUGE, pressure, Quality.GOOD);
		assertEquals(Optional.ofNullable(refusal), refusal(path, 1).map(DeviceException::reason));
	}

	@Test
	void procedureThatMovesWhatIsBlockedIsRefused() throws Exception {
		ProcedureDescription degas = new ProcedureDescription("degas", "Degas", "", 60, Role.ION_SOURCE);
		assertEquals(degas, gate.procedure("analyser", degas).subject());
		read(ANALYSER_GAUGE, 0.1, Quality.GOOD);
		DeviceException refusal = assertThrows(DeviceException.class, () -> gate.procedure("analyser", degas));
		assertTrue(refusal.getMessage().startsWith("analyser.degas: blocked by the interlock analyser vacuum"),
				refusal.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, ''", "-1, 1, 'Scale: offset is -1.0 V, allowed is 0.0 to 2.0; nothing was changed'",
			"NaN, 1, 'Scale: offset is NaN V, allowed is 0.0 to 2.0; nothing was changed'",
			"1, NaN, 'Scale takes [offset, slope], given were [offset, slope, more]; nothing was changed'" })
	void calibrationTakesAllItsCoefficientsInsideTheirLimits(double offset, double slope, String refusal) {
		CalibrationDescription scale = new CalibrationDescription("scale", "Scale",
				List.of(new Coefficient("offset", "V", 0, 2, 0.1), new Coefficient("slope", "1", 0, 2, 0.1)));
		Map<String, Double> given = new LinkedHashMap<>(Map.of("offset", offset));
		given.put("slope", 1d);
		if (Double.isNaN(slope)) {
			given.put("more", 1d);
		}
		try {
			gate.calibrate(scale, new Calibration("scale", given));
			assertEquals("", refusal);
		} catch (DeviceException e) {
			assertEquals(refusal, e.getMessage());
			assertEquals(DeviceReason.LIMIT, e.reason());
		}
	}

	@Test
	void nothingIsSentByHandDuringAScan() throws Exception {
		assertEquals(1, gate.raw(new byte[] { 'x' }, false).subject().length);
		assertEquals(DeviceReason.BUSY,
				assertThrows(DeviceException.class, () -> gate.raw(new byte[] { 'x' }, true)).reason());
	}

	@Test
	void refusalNamesValueAndLimits() {
		assertEquals(CAPILLARY + ": 6 kV is outside 0 kV to 5 kV; nothing was set",
				refusal(CAPILLARY, 6000).orElseThrow().getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "1000, 0, 250, '[100.0, 200.0, 250.0]'", "1000, 250, 0, '[150.0, 50.0, 0.0]'",
			"1000, 0, 100, '[100.0]'", "Infinity, 0, 5000, '[5000.0]'", "1000, NaN, 250, '[250.0]'" })
	void rampKeepsToTheRate(double rate, double from, double to, String steps) {
		LiveParameter parameter = new LiveParameter(CAPILLARY, "ionSource", "", "V", "V", 1, 0, Access.READ_WRITE, 0,
				5000, rate, 1, from, Double.NaN, Instant.EPOCH, Quality.GOOD);
		assertEquals(steps, Ramp.steps(parameter, to).toString());
	}

	private Optional<DeviceException> refusal(String path, double value) {
		try {
			gate.set(path, value);
			return Optional.empty();
		} catch (DeviceException e) {
			return Optional.of(e);
		}
	}

	private void read(String path, double value, Quality quality) {
		table.update(path, row -> row.withReadback(value, Instant.EPOCH, quality));
	}

	private static LiveParameter row(String path, int device, String unit, Access access, double maximum) {
		return row(path, device, unit, access, maximum, Role.SETTING);
	}

	private static LiveParameter row(String path, int device, String unit, Access access, double maximum, Role role) {
		double factor = unit.equals("V") ? 1000 : 1;
		return new LiveParameter(path, "part", path, unit, unit.equals("V") ? "kV" : unit, factor, 0, access, 0,
				maximum,
				Double.POSITIVE_INFINITY, 1, Double.NaN, Double.NaN, Instant.EPOCH, Quality.NONE,
				List.of(), new ParameterSource(device, path, role, ""));
	}
}
