package org.ionwright.transport.serial.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/** Why a port could not be opened, in words. */
final class OpenFailure {

	private static final Path PROCESSES = Path.of("/proc");
	private static final int NO_SUCH_FILE = 2;
	private static final int NO_ACCESS = 13;
	private static final int NO_TERMINAL = 25;
	private static final int IN_USE = 5;
	private static final List<Integer> LOCKED = List.of(11, 16, 35);

	private OpenFailure() {
	}

	/**
	 * @param code
	 *            of the system
	 */
	static DeviceException of(String address, PortName name, int code) {
		if (code == NO_TERMINAL && !PortName.WINDOWS) {
			return new DeviceException(DeviceReason.CONFIGURATION, "'" + address + "' is no serial port");
		}
		String why;
		if (LOCKED.contains(code) || PortName.WINDOWS && code == IN_USE) {
			List<String> holders = holders(name.system());
			why = "the port is in use by another program"
					+ (holders.isEmpty() ? "" : ": " + String.join(", ", holders));
		} else if (code == NO_ACCESS) {
			why = "this user may not open the port; on Linux join the group that owns it, mostly 'dialout', and log in again";
		} else if (code == NO_SUCH_FILE && Files.exists(Path.of(name.system()))) {
			why = "the port is in use by another part of this program"; // a code of the library
		} else if (code == NO_SUCH_FILE) {
			why = "there is no such port now; plug the device or its adapter in" + SerialPorts.others();
		} else {
			why = "the port cannot be opened with these settings (error " + code + " of the system)";
		}
		return new DeviceException(DeviceReason.LINK_LOST, address + ": " + why);
	}

	/** Programs that have the file open, as far as this user may know. */
	static List<String> holders(String file) {
		List<String> holders = new ArrayList<>();
		try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
			for (Path process : processes) {
				if (has(process, file)) {
					holders.add(Files.readString(process.resolve("comm")).strip() + " (process " + process.getFileName()
							+ ")");
				}
			}
		} catch (IOException e) {
			// no such folder on this system, or the process has just ended
		}
		return holders;
	}

	private static boolean has(Path process, String file) {
		try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
			for (Path descriptor : descriptors) {
				if (Files.isSymbolicLink(descriptor) && Files.readSymbolicLink(descriptor).toString().equals(file)) {
					return true;
				}
			}
		} catch (IOException e) {
			// not ours to look into
		}
		return false;
	}
}
