package org.ionwright.device.transport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;

/** Lets a listener hear what goes over a link. */
final class Tap {

	private static final Set<String> SILENT = Set.of("address", "close", "serial", "toString", "hashCode", "equals");

	private Tap() {
	}

	static <T extends Link> T on(Class<T> kind, T link, Traffic traffic) {
		if (traffic == Traffic.NONE) {
			return link;
		}
		return kind.cast(link instanceof ByteChannel channel ? new Channel(channel, traffic)
				: Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] { kind },
						(proxy, method, arguments) -> call(link, method, arguments, traffic)));
	}

	private static @Nullable Object call(Link link, Method method, Object @Nullable [] arguments, Traffic traffic)
			throws Throwable {
		boolean heard = !SILENT.contains(method.getName());
		if (heard) {
			pass(traffic, true, method.getName() + (arguments == null ? "()"
					: Arrays.stream(arguments).map(Tap::words).collect(Collectors.joining(", ", "(", ")"))));
		}
		try {
			Object result = method.invoke(link, arguments);
			if (heard) {
				pass(traffic, false, method.getReturnType() == void.class ? "done" : words(result));
			}
			return result;
		} catch (InvocationTargetException e) {
			if (heard) {
				pass(traffic, false, "failed: " + e.getCause().getMessage());
			}
			throw e.getCause();
		}
	}

	private static void pass(Traffic traffic, boolean sent, String text) {
		traffic.passed(sent, text.getBytes(StandardCharsets.UTF_8), System.nanoTime());
	}

	private static String words(@Nullable Object value) {
		return switch (value) {
		case int[] numbers -> Arrays.toString(numbers);
		case boolean[] bits -> Arrays.toString(bits);
		case Duration duration -> duration.toMillis() + " ms";
		case null, default -> String.valueOf(value);
		};
	}

	private static final class Channel extends ChannelDecorator {

		private final Traffic traffic;

		Channel(ByteChannel channel, Traffic traffic) {
			super(channel);
			this.traffic = traffic;
		}

		@Override
		public void write(byte[] bytes) throws DeviceException, InterruptedException {
			super.write(bytes);
			traffic.passed(true, bytes.clone(), System.nanoTime());
		}

		@Override
		public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
			byte[] bytes = super.read(most, limit);
			if (bytes.length > 0) {
				traffic.passed(false, bytes.clone(), System.nanoTime());
			}
			return bytes;
		}
	}
}
