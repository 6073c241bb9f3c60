package org.ionwright.cli.internal;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.transport.Bytes;
import org.ionwright.instrument.DeviceCapability;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.DeviceHealth;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.ParameterSource;
import org.ionwright.instrument.TrafficEntry;

/** A gauge with a voltage and a switch; answers what the command line asks of an instrument and of its device. */
final class FakeDevice {

	final List<String> asked = new ArrayList<>();
	private double voltage = 10;

	OpenDevice open() {
		return new OpenDevice(fake(LiveInstrument.class, this::instrument), fake(DeviceControl.class, this::control));
	}

	private interface Answer {
		@Nullable
		Object to(String method, Object[] arguments);
	}

	private static <T> T fake(Class<T> type, Answer answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> answer.to(method.getName(),
						arguments == null ? new Object[0] : arguments)));
	}

	private @Nullable Object instrument(String method, Object[] arguments) {
		return switch (method) {
		case "parameters" -> List.of(parameter("pressure", "Pa", "mbar", 100, 535, List.of()),
				parameter("voltage", "V", "V", 1, voltage, List.of()),
				parameter("output", "1", "1", 1, 0, List.of("off", "on")));
		case "set" -> set(String.valueOf(arguments[0]), (Double) arguments[1]);
		case "refresh", "leave" -> {
			asked.add(method);
			yield null;
		}
		case "safeState" -> {
			asked.add(method);
			yield CompletableFuture.completedFuture(null);
		}
		default -> throw new AssertionError(method);
		};
	}

	private CompletableFuture<Object> set(String path, double value) {
		asked.add(path + "=" + value);
		if (value > 5000) {
			return CompletableFuture.failedFuture(new DeviceException(DeviceReason.LIMIT, path + " is too much"));
		}
		voltage = path.equals("voltage") ? value : voltage;
		return CompletableFuture.completedFuture(null);
	}

	private @Nullable Object control(String method, Object[] arguments) {
		return switch (method) {
		case "device" -> new LiveDevice(0, "", "fake:x", "fake:x",
				new DeviceStatus(DeviceState.READY, DeviceReason.NONE, "", Instant.EPOCH),
				Optional.of(new DeviceDescription("Acme", "Q1", "4711", "", false, List.of())),
				Set.of(DeviceCapability.SETTABLE), DeviceHealth.NONE, List.of(), Optional.empty(), Optional.empty());
		case "traffic" ->
			List.of(new TrafficEntry(1, Instant.EPOCH, 0, TrafficEntry.Kind.SENT, "PR1\\r", "asks gauge 1"),
					new TrafficEntry(2, Instant.EPOCH, 0, TrafficEntry.Kind.RECEIVED, "\\x06\\r", ""));
		case "send" -> {
			asked.add("send " + Bytes.show((byte[]) arguments[0]));
			yield CompletableFuture.completedFuture(new byte[] { 6, '\r' });
		}
		case "decode" -> Optional.of("understood");
		default -> throw new AssertionError(method);
		};
	}

	private static LiveParameter parameter(String name, String unit, String shown, double factor, double value,
			List<String> states) {
		return new LiveParameter(name, "", name, unit, shown, factor, 0, Access.READ_WRITE, 0, 6000,
				Double.POSITIVE_INFINITY, 1, Double.NaN, value, Instant.EPOCH, Quality.GOOD, states,
				new ParameterSource(0, name, Role.SETTING, ""));
	}
}
