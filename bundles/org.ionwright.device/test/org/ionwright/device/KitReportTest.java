package org.ionwright.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.ionwright.device.KitReport.Check;
import org.ionwright.device.KitReport.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KitReportTest {

	private static final KitReport REPORT = new KitReport("toy", "com.acme.toy 1.2.0", "1.0",
			Instant.parse("2026-11-26T09:30:00Z"), "simulator",
			List.of(new Check("what was set is read back: voltage", Result.PASSED, ""),
					new Check("a pump starts", Result.LEFT_OUT, "no pump\tat\nhand"),
					new Check("Ramping", Result.NOT_OFFERED, "")));

	@Test
	void comesBackAsItWasWritten() {
		KitReport back = KitReport.parse(REPORT.text());
		assertEquals(REPORT.text(), back.text());
		assertEquals("no pump at hand", back.checks().get(1).text());
		assertEquals(REPORT.time(), back.time());
	}

	@Test
	void saysInOneLineHowItWent() {
		assertEquals("1 checks passed, 1 left out (simulator, 2026-11-26, kit 1.0)", REPORT.summary());
		assertTrue(REPORT.passed());
		KitReport failed = new KitReport("toy", "", "1.0", REPORT.time(), "device",
				List.of(new Check("a", Result.PASSED, ""), new Check("b", Result.FAILED, "why")));
		assertFalse(failed.passed());
		assertEquals("1 checks passed, 1 failed (device, 2026-11-26, kit 1.0)", failed.summary());
		assertEquals("OSGI-INF/kit/toy.txt", KitReport.path("toy"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'# another'|line 1", "'# Ionwright kit report 1\nscheme'|line 2",
			"'# Ionwright kit report 1\nscheme\tx'|driver", "'# Ionwright kit report 1\nBROKEN\tx'|BROKEN",
			"'# Ionwright kit report 1\nscheme\tx\ndriver\tx\nkit\t1\ntime\tnoon\ndevice\tx'|time" })
	void nonsenseIsRefusedInWords(String text, String word) {
		String message = assertThrows(IllegalArgumentException.class, () -> KitReport.parse(text)).getMessage();
		assertTrue(message.contains(word), message);
	}
}
