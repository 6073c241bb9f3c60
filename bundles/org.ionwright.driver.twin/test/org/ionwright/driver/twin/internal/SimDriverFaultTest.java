package org.ionwright.driver.twin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Settable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a driver says when something of its twin is broken. */
class SimDriverFaultTest extends SimFixture {

	@Test
	void linkIsLostAsOrdered() throws Exception {
		try (Driver analyser = open("sim:demo/analyser?fault=link-lost-after:2");
				Driver source = open("sim:demo/source?fault=link-lost-after:1")) {
			List<ScanFrame> frames = new ArrayList<>();
			assertEquals(DeviceReason.LINK_LOST, assertThrows(DeviceException.class,
					() -> ((MassScanner) analyser).scan(request(605, 610, 9), frames::add)).reason());
			assertEquals(2, frames.size());
			read(source, "coneVoltage");
			assertEquals(DeviceReason.LINK_LOST,
					assertThrows(DeviceException.class, () -> read(source, "coneVoltage")).reason());
		}
	}

	@Test
	void hungDeviceGivesWayToAnInterrupt() throws Exception {
		try (Driver source = open("sim:demo/source?fault=hang")) {
			Thread.currentThread().interrupt();
			assertThrows(InterruptedException.class, () -> read(source, "coneVoltage"));
			assertInstanceOf(Settable.class, source);
		}
	}

	@Test
	void faultsComeFromAddressAndFile(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("faults.csv");
		Files.writeString(file, "time_s,target,fault,value\n30,vacuumSystem.chambers[2],leak,1e-2\n");
		try (Driver vacuum = open("sim:demo/vacuum?faults=" + file);
				Driver detector = open("sim:demo/detector?fault=detector.voltage/failed@20")) {
			((Settable) detector).set("voltage", 650);
			context.time().sleep(Duration.ofSeconds(10));
			double good = read(vacuum, "chambers[2].pressure");
			assertEquals(650, read(detector, "voltage"), 2);
			context.time().sleep(Duration.ofSeconds(40));
			assertTrue(read(vacuum, "chambers[2].pressure") > 10 * good);
			assertEquals(0, read(detector, "voltage"));
		}
		Files.writeString(file, "time_s,target,fault,value\n30,vacuumSystem.chambers[2],fire,1\n");
		DeviceException e = assertThrows(DeviceException.class, () -> open("sim:demo/vacuum?faults=" + file));
		assertEquals(DeviceReason.CONFIGURATION, e.reason());
		assertTrue(e.getMessage().contains("line 2") && e.getMessage().contains("leak of vacuumSystem.chambers[2]"),
				e.getMessage());
	}

	/** A session that connects again must not order the faults of its address once more. */
	@Test
	void lostLinkComesBack() throws Exception {
		String uri = "sim:demo/detector?fault=detector/link-lost:20@5";
		try (Driver vacuum = open("sim:demo/vacuum"); Driver detector = open(uri)) {
			context.time().sleep(Duration.ofSeconds(6));
			assertEquals(DeviceReason.LINK_LOST,
					assertThrows(DeviceException.class, () -> read(detector, "voltage")).reason());
			assertEquals(DeviceReason.LINK_LOST,
					assertThrows(DeviceException.class, () -> ((Settable) detector).set("voltage", 650)).reason());
			assertEquals(DeviceReason.LINK_LOST, assertThrows(DeviceException.class, () -> open(uri)).reason());
			read(vacuum, "chambers[2].pressure");
			context.time().sleep(Duration.ofSeconds(20));
			try (Driver again = open(uri)) {
				assertEquals(0, read(again, "voltage"));
			}
		}
	}

	@Test
	void trippedSupplySaysSo() throws Exception {
		try (Driver source = open("sim:demo/source?fault=discharge:5e-5@10")) {
			Settable settable = (Settable) source;
			settable.set("ioniser.capillaryVoltage", 3000);
			context.time().sleep(Duration.ofSeconds(12));
			assertEquals(1, read(source, "ioniser.capillarySupplyTripped"));
			DeviceException e = assertThrows(DeviceException.class,
					() -> settable.set("ioniser.capillaryVoltage", 3000));
			assertEquals(DeviceReason.HARDWARE, e.reason());
			assertTrue(e.getMessage().contains("tripped"), e.getMessage());
			settable.safeState();
		}
	}

	@Test
	void lostSensorIsAnUncertainReading() throws Exception {
		try (Driver vacuum = open("sim:demo/vacuum?fault=vacuumSystem.chambers[2].pressure/sensor-lost@5")) {
			assertEquals(Quality.GOOD, vacuum.read(List.of("chambers[2].pressure")).getFirst().quality());
			context.time().sleep(Duration.ofSeconds(6));
			assertEquals(Quality.UNCERTAIN, vacuum.read(List.of("chambers[2].pressure")).getFirst().quality());
		}
	}
}
