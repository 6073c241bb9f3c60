package org.ionwright.instrument.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.ionwright.instrument.driver.TestedDriverFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** Packs a driver of the test tree into a bundle. */
final class DriverBundle {

	private static final String PACKAGE = "org/ionwright/instrument/driver/";

	private final String name;
	private final Map<String, String> headers = new LinkedHashMap<>();
	private final Map<String, String> entries = new LinkedHashMap<>();

	DriverBundle(String name) {
		this.name = name;
		headers.put("Bundle-ManifestVersion", "2");
		headers.put("Bundle-SymbolicName", name);
		headers.put("Bundle-Version", "1.0.0");
		headers.put("Import-Package",
				"org.ionwright.device;version=\"[1.0,2)\",org.ionwright.device.spi;version=\"[1.0,2)\","
						+ "org.osgi.framework;version=\"[1.8,2)\",org.eclipse.jdt.annotation;resolution:=optional");
	}

	DriverBundle with(String header, String value) {
		headers.put(header, value);
		return this;
	}

	DriverBundle entry(String path, String text) {
		entries.put(path, text);
		return this;
	}

	/** A component of the factory with these lines in its description, such as properties and references. */
	DriverBundle component(Class<?> factory, String... lines) {
		headers.put("Service-Component", "OSGI-INF/driver.xml");
		return entry("OSGI-INF/driver.xml",
				"<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.3.0\" name=\"" + name + ".component\">"
						+ String.join("", lines) + "<implementation class=\"" + factory.getName() + "\"/>"
						+ "<service><provide interface=\"org.ionwright.device.spi.DriverFactory\"/></service>"
						+ "</scr:component>");
	}

	static String scheme(String scheme) {
		return property("ionwright.scheme", scheme);
	}

	static String property(String name, String value) {
		return "<property name=\"" + name + "\" type=\"String\" value=\"" + value + "\"/>";
	}

	Bundle install(BundleContext context) throws BundleException {
		return context.installBundle("test:" + name + ":" + System.nanoTime(), jar());
	}

	Bundle start(BundleContext context) throws BundleException {
		Bundle bundle = install(context);
		bundle.start();
		return bundle;
	}

	InputStream jar() {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.forEach(manifest.getMainAttributes()::putValue);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			for (String type : new String[] { "TestedDriverFactory", "TestedDriver", "FailingDriverFactory" }) {
				put(jar, PACKAGE + type + ".class", read(type + ".class"));
			}
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				put(jar, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new ByteArrayInputStream(bytes.toByteArray());
	}

	private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(content);
		jar.closeEntry();
	}

	private static byte[] read(String file) throws IOException {
		try (InputStream in = TestedDriverFactory.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IOException(file + " is not there");
			}
			return in.readAllBytes();
		}
	}
}
