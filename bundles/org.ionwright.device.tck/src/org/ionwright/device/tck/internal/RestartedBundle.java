package org.ionwright.device.tck.internal;

import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.spi.DriverFactory;

/** A driver's classes anew, as the framework loads them when its bundle has been updated. All others are shared. */
final class RestartedBundle extends URLClassLoader {

	/** Where driver and kit meet; on a flat class path these lie beside the driver's own classes. */
	private static final Set<String> SHARED = Set.of("org.ionwright.device", "org.ionwright.device.spi",
			"org.ionwright.device.transport", "org.ionwright.device.config");

	private RestartedBundle(URL classes, ClassLoader others) {
		super(new URL[] { classes }, others);
	}

	/** A factory of new classes. */
	static DriverFactory start(DriverFactory factory) {
		Class<?> type = factory.getClass();
		while (type.isAnonymousClass()) {
			type = type.getSuperclass();
		}
		RestartedBundle bundle = new RestartedBundle(type.getProtectionDomain().getCodeSource().getLocation(),
				type.getClassLoader());
		try {
			Constructor<?> constructor = bundle.loadClass(type.getName()).getDeclaredConstructor();
			constructor.setAccessible(true);
			return (DriverFactory) constructor.newInstance();
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(type.getName()
					+ " cannot be made as a component is: it needs a constructor without parameters that does not fail",
					e);
		}
	}

	@Override
	protected Class<?> loadClass(@Nullable String name, boolean resolve) throws ClassNotFoundException {
		if (name == null) {
			throw new ClassNotFoundException("a class without a name");
		}
		synchronized (getClassLoadingLock(name)) {
			Class<?> loaded = findLoadedClass(name);
			if (loaded != null) {
				return loaded;
			}
			int dot = name.lastIndexOf('.');
			boolean own = dot > 0 && !SHARED.contains(name.substring(0, dot))
					&& findResource(name.replace('.', '/') + ".class") != null;
			return own ? findClass(name) : super.loadClass(name, resolve);
		}
	}
}
