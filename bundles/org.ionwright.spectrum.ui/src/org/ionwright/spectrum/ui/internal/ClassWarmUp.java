package org.ionwright.spectrum.ui.internal;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.ui.common.ZoomChart;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Loads the classes of the editor, of the charts and of SWTChart elsewhere than on the UI thread, before the first editor of a
 * session is made: there they would take most of the time. Without a framework, in a bare window, it does nothing.
 */
final class ClassWarmUp {

	private static final CompletableFuture<@Nullable Void> DONE = CompletableFuture.runAsync(ClassWarmUp::load);
	private static final String CHART = "org.eclipse.swtchart.Chart";
	private static final String CLASS = ".class";

	private ClassWarmUp() {
	}

	/** Begins when it is first asked for; complete with or without success. Any thread. */
	static CompletableFuture<@Nullable Void> done() {
		return DONE;
	}

	private static void load() {
		for (Class<?> one : List.of(RunParts.class, ZoomChart.class)) {
			load(FrameworkUtil.getBundle(one), one.getPackageName().replaceFirst("\\.internal$", ""));
		}
		try {
			load(FrameworkUtil.getBundle(Class.forName(CHART, false, ZoomChart.class.getClassLoader())),
					CHART.substring(0, CHART.lastIndexOf('.')));
		} catch (ClassNotFoundException e) {
			// Another version of the charts: they are loaded when they are needed.
			return;
		}
	}

	private static void load(@Nullable Bundle bundle, String packages) {
		Enumeration<@NonNull URL> entries = bundle == null ? null : bundle.findEntries("/", "*" + CLASS, true);
		if (bundle == null || entries == null) {
			return;
		}
		String root = packages.replace('.', '/');
		for (URL entry : Collections.list(entries)) {
			String path = entry.getPath();
			int at = path.indexOf(root);
			if (at >= 0) {
				verify(bundle, path.substring(at, path.length() - CLASS.length()).replace('/', '.'));
			}
		}
	}

	/** Nothing of the class runs; that its methods are listed makes the machine verify and link it. */
	private static void verify(Bundle bundle, String name) {
		try {
			bundle.loadClass(name).getDeclaredMethods();
		} catch (ClassNotFoundException | LinkageError e) {
			// Needs something optional that is not there: whoever uses it will say so.
			return;
		}
	}
}
