package org.ionwright.transport.modbus.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ModbusLink;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.device.transport.Traffic;
import org.ionwright.twin.wire.Endpoint;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.WireClock;
import org.ionwright.twin.wire.WireMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Against the simulated heater controller, on real sockets and pseudo terminals. */
@Timeout(120)
class ControllerTest {

	private static final int SET_POINT = 2;

	private enum Way {
		TCP, SERIAL, RTU_OVER_TCP
	}

	private final StandardLinks links = StandardLinks.installed(List.of(), Traffic.NONE);

	@TempDir
	Path folder = Path.of("");

	private static Endpoint controller(Way way) throws IOException {
		assumeTrue(way != Way.SERIAL || !System.getProperty("os.name").startsWith("Windows"));
		Protocols protocol = way == Way.TCP ? Protocols.MODBUS_TCP : Protocols.MODBUS_RTU;
		var device = protocol.create(new Loops(), WireMap.standard(), way == Way.SERIAL, 1);
		return way == Way.SERIAL ? Endpoint.pty("modbus", device, WireClock.real(), null, 9600)
				: Endpoint.tcp("modbus", device, WireClock.real(), 0, 0);
	}

	private ModbusLink open(Way way, Endpoint controller, Map<String, String> options)
			throws DeviceException, InterruptedException {
		return links.open(ModbusLink.class,
				(way == Way.RTU_OVER_TCP ? "modbus:rtu:" : "modbus:") + controller.address(), options,
				SerialLine.of(9600));
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void registersAreSetAndReadBack(Way way) throws Exception {
		try (Endpoint controller = controller(way); ModbusLink link = open(way, controller, Map.of())) {
			for (int value : new int[] { 300, 0, 451 }) {
				link.writeRegister(1, SET_POINT, value);
				assertArrayEquals(new int[] { value }, link.holdingRegisters(1, SET_POINT, 1));
			}
			link.writeRegisters(2, 8, new int[] { 120, 30 });
			assertArrayEquals(new int[] { 120, 30 }, link.inputRegisters(2, 8, 2));
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void refusalsAreNamed(Way way) throws Exception {
		try (Endpoint controller = controller(way); ModbusLink link = open(way, controller, Map.of())) {
			DeviceException noAddress = assertThrows(DeviceException.class, () -> link.holdingRegisters(1, 4000, 1));
			assertEquals(DeviceReason.HARDWARE, noAddress.reason());
			assertTrue(noAddress.getMessage().contains("illegal data address"), noAddress.getMessage());
			assertTrue(assertThrows(DeviceException.class, () -> link.coils(1, 0, 8)).getMessage()
					.contains("illegal function"));
			assertTrue(assertThrows(DeviceException.class, () -> link.writeRegister(1, SET_POINT, 65000)).getMessage()
					.contains("illegal data value"));
			assertEquals(1, link.holdingRegisters(1, SET_POINT, 1).length);
		}
	}

	@Test
	void aUnitThatIsNotThere() throws Exception {
		try (Endpoint controller = controller(Way.RTU_OVER_TCP);
				ModbusLink link = open(Way.RTU_OVER_TCP, controller, Map.of("timeout", "0.1"))) {
			assertEquals(DeviceReason.TIMEOUT,
					assertThrows(DeviceException.class, () -> link.holdingRegisters(9, SET_POINT, 1)).reason());
			assertEquals(1, link.holdingRegisters(1, SET_POINT, 1).length);
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void theLinkBreaks(Way way) throws Exception {
		Endpoint controller = controller(way);
		ModbusLink link = open(way, controller, Map.of());
		link.holdingRegisters(1, SET_POINT, 1);
		controller.close();
		assertEquals(DeviceReason.LINK_LOST,
				assertThrows(DeviceException.class, () -> link.holdingRegisters(1, SET_POINT, 1)).reason());
	}

	/** All decorators are those of byte channels. */
	@ParameterizedTest
	@EnumSource(Way.class)
	void recordedReplayedAndFaulty(Way way) throws Exception {
		Path file = folder.resolve("talk.txt");
		int[] told;
		try (Endpoint controller = controller(way)) {
			try (ModbusLink link = open(way, controller, Map.of("record", file.toString(), "fault", "split"))) {
				link.writeRegister(1, SET_POINT, 300);
				told = link.holdingRegisters(1, 1, 3);
			}
			try (ModbusLink link = open(way, controller, Map.of("fault", "disconnect@call2"))) {
				link.holdingRegisters(1, SET_POINT, 1);
				assertEquals(DeviceReason.LINK_LOST,
						assertThrows(DeviceException.class, () -> link.holdingRegisters(1, SET_POINT, 1)).reason());
			}
		}
		assertTrue(Files.size(file) > 100);
		String replay = (way == Way.TCP ? "modbus:" : "modbus:rtu:") + "replay:" + file;
		try (ModbusLink link = links.open(ModbusLink.class, replay, Map.of(), SerialLine.of(9600))) {
			link.writeRegister(1, SET_POINT, 300);
			assertArrayEquals(told, link.holdingRegisters(1, 1, 3));
			assertThrows(DeviceException.class, () -> link.holdingRegisters(1, 1, 3));
		}
	}

	@Test
	void aThousandTimesOpenedNothingIsLeft() throws Exception {
		Path descriptors = Path.of("/proc/self/fd");
		assumeTrue(Files.isDirectory(descriptors));
		try (Endpoint controller = controller(Way.TCP)) {
			open(Way.TCP, controller, Map.of()).close();
			long before = count(descriptors);
			int threads = Thread.activeCount();
			for (int i = 0; i < 1000; i++) {
				try (ModbusLink link = open(Way.TCP, controller, Map.of())) {
					assertEquals(1, link.holdingRegisters(1, SET_POINT, 1).length);
				}
			}
			assertEquals(threads, Thread.activeCount());
			// the last connection may still be open at the other end
			assertTrue(count(descriptors) <= before + 1, count(descriptors) + " descriptors, before " + before);
		}
	}

	private static long count(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.count();
		}
	}
}
