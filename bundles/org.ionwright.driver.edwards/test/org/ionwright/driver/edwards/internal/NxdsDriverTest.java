package org.ionwright.driver.edwards.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.TimeSource;
import org.junit.jupiter.api.Test;

class NxdsDriverTest {

	private static FakeEdwards pump() {
		FakeEdwards fake = new FakeEdwards().with("S801", "nXDS10i;D39865000C;30")
				.with("V802", "30;040a;0000;0000;0000")
				.with("V808", "42;39").with("V810", "1234");
		fake.obey = (object, argument) -> fake.with("V802",
				object.equals("C803") ? argument.equals("1") ? "30;040e;0000;0000;0000" : "30;040a;0000;0000;0000"
						: argument.equals("1") ? "5;0402;0000;0000;0000" : "25;0401;0000;0000;0000");
		return fake;
	}

	private static NxdsDriver open(FakeEdwards fake, boolean stops) throws DeviceException, InterruptedException {
		return NxdsDriver.open(new EdwardsConversation(fake.line()), TimeSource.virtual(Instant.EPOCH), stops);
	}

	private static double read(NxdsDriver driver, String name) throws DeviceException, InterruptedException {
		return driver.read(List.of(name)).get(0).value();
	}

	@Test
	void readsWhatThePumpSays() throws Exception {
		NxdsDriver driver = open(pump(), true);
		assertEquals(new DeviceIdentity("Edwards", "nXDS10i", "", "D39865000C"), driver.identify());
		assertEquals(30, read(driver, "pump.speed"));
		assertEquals(1, read(driver, "pump.running"));
		assertEquals(1, read(driver, "pump.normal"));
		assertEquals(42 + 273.15, read(driver, "pump.temperature"));
		assertEquals(1234 * 3600, read(driver, "pump.runTime"));
	}

	@Test
	void startsStopsAndStandsBy() throws Exception {
		FakeEdwards fake = pump();
		NxdsDriver driver = open(fake, true);
		driver.set("pump.standby", 1);
		assertEquals(1, read(driver, "pump.standby"));
		driver.safeState();
		assertEquals(0, read(driver, "pump.running"));
		assertEquals(List.of("!C803 1", "!C802 0"), fake.commands);
		fake.obey = (object, argument) -> fake.with("V802", "0;0000;0000;0000;2000");
		DeviceException e = assertThrows(DeviceException.class, () -> driver.set("pump.running", 1));
		assertEquals(DeviceReason.HARDWARE, e.reason());
		assertTrue(String.valueOf(e.getMessage()).contains("interlock"), e.getMessage());
	}

	@Test
	void aPumpThatBacksATurboIsKept() throws Exception {
		FakeEdwards fake = pump();
		open(fake, false).safeState();
		assertEquals(List.of(), fake.commands);
	}
}
