package org.ionwright.device.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.device.Calibration;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.junit.jupiter.api.Test;

/** What was written is read as it was meant. */
class CallWordsTest {

	@Test
	void namesWithBlanksStayOneWord() {
		String call = CallWords.read(List.of("a", "gas flow", "\u03b1\\b"));
		assertEquals("read a gas\\u0020flow \\u03b1\\u005cb", call);
		assertEquals(List.of("read", "a", "gas flow", "\u03b1\\b"), CallWords.words(call));
		assertEquals("set a 5.0E-12", CallWords.set("a", 5e-12));
		assertEquals("ramp a -1.0 0.5", CallWords.ramp("a", -1, 0.5));
	}

	@Test
	void everyScanCanBeSaid() {
		MassScanRequest plain = new MassScanRequest(1, 50, 0.1, 10, 2, FirstStageMode.RF_ONLY, Double.NaN, 1, false);
		MassScanRequest tracking = new MassScanRequest(1, 50, 0.1, 10, 2, FirstStageMode.TRACKING, 0.3, 0.7, true);
		for (MassScanRequest request : List.of(plain, tracking)) {
			assertEquals(request, CallWords.scan(CallWords.words(CallWords.scan(request))));
		}
		assertEquals(plain, CallWords.scan(CallWords.words("scan 1 50 0.1 10 2")));
	}

	@Test
	void calibrationsKeepTheirOrder() {
		Map<String, Double> coefficients = new LinkedHashMap<>();
		coefficients.put("slope", 1.25);
		coefficients.put("offset", -3.0);
		Calibration calibration = new Calibration("mass scale", coefficients);
		assertEquals("calibrate mass\\u0020scale slope 1.25 offset -3.0", CallWords.calibrate(calibration));
		assertEquals(calibration, CallWords.calibrate(CallWords.words(CallWords.calibrate(calibration))));
		assertEquals("{slope=1.25, offset=-3.0}", CallWords.got(calibration));
	}

	@Test
	void aResultIsOneLine() {
		assertEquals("DeviceIdentity[vendor=A\\u000aB, model=, serialNumber=, firmware=\\u00b5]",
				CallWords.got(new DeviceIdentity("A\nB", "", "", "\u00b5")));
		assertEquals("failed LIMIT", CallWords.got(new DeviceException(DeviceReason.LIMIT, "too much")));
	}

	@Test
	void anAddressComesBackAsItWas() {
		String address = "tpg26x:serial:/dev/tty\u00b5?baud=9600";
		assertEquals(address, CallWords.address(CallWords.open(address)));
	}
}
