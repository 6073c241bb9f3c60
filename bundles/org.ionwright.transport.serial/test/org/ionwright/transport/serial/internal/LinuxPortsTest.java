package org.ionwright.transport.serial.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.device.transport.FoundPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy in small of what the kernel shows. */
class LinuxPortsTest {

	@TempDir
	Path root = Path.of("");

	private LinuxPorts ports() {
		return new LinuxPorts(root.resolve("class"), root.resolve("dev"));
	}

	@BeforeEach
	void linksAreThere() {
		assumeTrue(!PortName.WINDOWS, "making links needs rights there");
	}

	private void port(String name, String device, String type, boolean driver) throws IOException {
		Path entry = Files.createDirectories(root.resolve("class").resolve(name));
		Path hardware = Files.createDirectories(root.resolve(device));
		Files.createSymbolicLink(entry.resolve("device"), hardware);
		if (driver) {
			Files.createDirectories(hardware.resolve("driver"));
		}
		if (!type.isEmpty()) {
			Files.writeString(entry.resolve("type"), type + "\n");
		}
		Files.createDirectories(root.resolve("dev"));
		Files.writeString(root.resolve("dev").resolve(name), "");
	}

	@Test
	void builtInAndUsbPortsAreListedAndNothingElse() throws IOException {
		port("ttyS0", "platform/ttyS0", "4", true);
		port("ttyS1", "platform/ttyS1", "0", true);
		Files.createDirectories(root.resolve("class/tty1"));
		port("ttyprintk", "virtual/ttyprintk", "", false);
		port("ttyUSB0", "usb1/1-3/1-3:1.0/ttyUSB0", "", true);
		port("ttyACM0", "usb1/1-4/1-4:1.0", "", true);
		Files.writeString(root.resolve("usb1/1-3/idVendor"), "0403\n");
		Files.writeString(root.resolve("usb1/1-3/idProduct"), "6001\n");
		Files.writeString(root.resolve("usb1/1-3/serial"), "A50285BI\n");
		Files.writeString(root.resolve("usb1/1-3/manufacturer"), "FTDI\n");
		Files.writeString(root.resolve("usb1/1-3/product"), "FT232R USB UART\n");
		Files.writeString(root.resolve("usb1/1-4/idVendor"), "2341\n");
		Files.writeString(root.resolve("usb1/1-4/idProduct"), "0043\n");
		Path dev = root.resolve("dev");
		Path lasting = Files.createDirectories(dev.resolve("serial/by-id")).resolve("usb-FTDI_A50285BI-if00-port0");
		Files.createSymbolicLink(lasting, Path.of("../../ttyUSB0"));
		assertEquals(List.of(
				new FoundPort("serial:" + lasting, "FTDI FT232R USB UART (" + dev.resolve("ttyUSB0") + ")", "0403:6001",
						"A50285BI"),
				new FoundPort("serial:" + dev.resolve("ttyACM0"), "USB port (" + dev.resolve("ttyACM0") + ")",
						"2341:0043", ""),
				new FoundPort("serial:" + dev.resolve("ttyS0"), "built-in port ttyS0", "", "")).stream()
				.sorted((a, b) -> a.address().compareTo(b.address())).toList(), ports().list());
	}

	@Test
	void whereNothingIsListedThereIsNone() {
		assertEquals(List.of(), ports().list());
	}

	@Test
	void thisComputerIsListedWithoutTrouble() {
		for (FoundPort port : new SerialPorts().ports()) {
			assertEquals("serial:", port.address().substring(0, 7));
		}
	}
}
