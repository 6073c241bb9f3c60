package org.ionwright.method.ui.internal.now;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.Access;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.method.ui.internal.bench.MethodHints;
import org.ionwright.model.DemoModels;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodSetting;
import org.junit.jupiter.api.Test;

class NowRowTest {

	private static final String CONE = "ionSource.coneVoltage";
	private static final String BLOCK = "ionSource.blockTemperature";

	private final AcquisitionMethod method = DemoModels.method();

	private static LiveParameter live(String path, String unit, String display, double offset, double tolerance,
			double set, double read) {
		return new LiveParameter(path, "ionSource", path, unit, display, 1, offset, Access.READ_WRITE, -1e9, 1e9, 1e9,
				tolerance, set, read, Instant.EPOCH, Quality.GOOD);
	}

	private NowRow row(int segment, LiveParameter parameter) {
		List<NowRow> rows = NowRow.of(method, segment,
				path -> Optional.ofNullable(Map.of(parameter.path(), parameter).get(path)),
				new MethodHints(new Bench(null))::of);
		assertEquals(method.getSettings().size(), rows.size());
		return rows.stream().filter(row -> row.parameter().equals(parameter.path())).findFirst().orElseThrow();
	}

	@Test
	void differencesAreToldWithTheirUnit() {
		NowRow cone = row(-1, live(CONE, "V", "V", 0, 0.1, 25, 24.9));
		assertEquals("40 V|25 V|24.9 V|+15 V",
				String.join("|", cone.wanted(), cone.set(), cone.read(), cone.difference()));
		assertFalse(cone.same());
		assertTrue(row(-1, live(CONE, "V", "V", 0, 0.1, 39.95, 40)).same());
	}

	@Test
	void aDifferenceOfTemperaturesHasNoOffset() {
		assertEquals("-10 \u00b0C", row(-1, live(BLOCK, "K", "\u00b0C", 273.15, 1, 383.15, 383)).difference());
	}

	@Test
	void theSettingsOfTheChosenSegmentCount() {
		MethodSetting setting = MethodFactory.eINSTANCE.createMethodSetting();
		setting.setParameter(CONE);
		setting.setValue(60);
		method.getSegments().getFirst().getSettings().add(setting);
		NowRow cone = row(0, live(CONE, "V", "V", 0, 0.1, 60, 60));
		assertTrue(cone.same());
		assertEquals("segments[0].settings[0]", cone.path());
		assertFalse(row(-1, live(CONE, "V", "V", 0, 0.1, 60, 60)).same());
	}

	@Test
	void whatWasNeverSetAndWhatNoDeviceOffersIsLeftEmpty() {
		NowRow cone = row(-1, live(CONE, "V", "V", 0, 0.1, Double.NaN, Double.NaN));
		assertEquals("||", String.join("|", cone.set(), cone.read(), cone.difference()));
		List<NowRow> none = NowRow.of(method, 99, path -> Optional.empty(), path -> Optional.empty());
		assertTrue(none.stream().noneMatch(NowRow::same));
	}
}
