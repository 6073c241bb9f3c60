package org.ionwright.io.mzml.internal;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Maps parts of files into memory and releases them on demand: on Windows a mapped file cannot be deleted or replaced.
 * The interface for it (Arena) is final since Java 22 and Ionwright still runs on 21, so it is found by reflection; where
 * it is missing, the garbage collector releases the memory some time later.
 */
final class Mapper implements Closeable {

	private final @Nullable Object arena = arena();

	ByteBuffer map(FileChannel channel, long from, long length) throws IOException {
		Object shared = arena;
		try {
			if (shared != null) {
				Class<?> type = Class.forName("java.lang.foreign.Arena");
				Object segment = FileChannel.class.getMethod("map", MapMode.class, long.class, long.class, type)
						.invoke(channel, MapMode.READ_ONLY, from, length, shared);
				Method view = Class.forName("java.lang.foreign.MemorySegment").getMethod("asByteBuffer");
				return (ByteBuffer) view.invoke(segment);
			}
		} catch (ReflectiveOperationException e) {
			if (e instanceof InvocationTargetException && e.getCause() instanceof IOException cause) {
				throw cause;
			}
			// this Java has no such interface
		}
		return channel.map(MapMode.READ_ONLY, from, length);
	}

	private static @Nullable Object arena() {
		try {
			return Class.forName("java.lang.foreign.Arena").getMethod("ofShared").invoke(null);
		} catch (ReflectiveOperationException e) {
			return null;
		}
	}

	/** What is mapped must not be used any more; whoever does gets an IllegalStateException. */
	@Override
	public void close() {
		Object shared = arena;
		if (shared instanceof AutoCloseable closeable) {
			try {
				closeable.close();
			} catch (Exception e) {
				// released with the object
			}
		}
	}
}
