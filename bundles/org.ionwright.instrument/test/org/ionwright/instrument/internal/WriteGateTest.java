package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.LiveParameter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteGateTest {

	private static final String CAPILLARY = "ionSource.ioniser.capillaryVoltage";
	private static final String DETECTOR = "detector.voltage";
	private static final String ANALYSER_GAUGE = "vacuumSystem.chambers[1].pressure";

	private final ParameterTable table = new ParameterTable(TimeSource.virtual(Instant.EPOCH));
	private final WriteGate gate = new WriteGate(table,
			Interlock.standard(Map.of("vacuumSystem.chambers[0].name", "interface",
					"vacuumSystem.chambers[1].name", "analyser")));

	@BeforeEach
	void goodVacuum() {
		table.offer("ionSource", List.of(row(CAPILLARY, "ionSource", "V", Access.READ_WRITE, 5000)));
		table.offer("detector", List.of(row(DETECTOR, "detector", "V", Access.READ_WRITE, 1500)));
		table.offer("vacuumSystem",
				List.of(row("vacuumSystem.chambers[0].pressure", "vacuumSystem", "Pa", Access.READ_ONLY, 1e5),
						row(ANALYSER_GAUGE, "vacuumSystem", "Pa", Access.READ_ONLY, 1e5)));
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
		table.offer("vacuumSystem", List.of());
		assertEquals("detector.voltage: blocked by the interlock analyser vacuum: there is no reading of "
				+ "vacuumSystem.chambers[1].pressure; connect the device bound to the vacuum system (seed 001, chamber 46); "
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
		gate.checkScan();
		read(ANALYSER_GAUGE, 0.1, Quality.GOOD);
		assertEquals(DeviceReason.INTERLOCK, assertThrows(DeviceException.class, gate::checkScan).reason());
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
			gate.check(path, value);
			return Optional.empty();
		} catch (DeviceException e) {
			return Optional.of(e);
		}
	}

	private void read(String path, double value, Quality quality) {
		table.update(path, row -> row.withReadback(value, Instant.EPOCH, quality));
	}

	private static LiveParameter row(String path, String part, String unit, Access access, double maximum) {
		double factor = unit.equals("V") ? 1000 : 1;
		return new LiveParameter(path, part, path, unit, unit.equals("V") ? "kV" : unit, factor, 0, access, 0, maximum,
				Double.POSITIVE_INFINITY, 1, Double.NaN, Double.NaN, Instant.EPOCH, Quality.NONE);
	}
}
