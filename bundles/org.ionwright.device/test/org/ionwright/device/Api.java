package org.ionwright.device;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a package promises, one line for each promise: a type, what it is, each public or protected member with all it inherits from its
 * own package, and what an implementer of a consumer type has to implement. A promise that is kept stays a line for ever.
 */
final class Api {

	/** The annotation is not there at run time; a type that has it names it. */
	private static final String CONSUMER = "Lorg/osgi/annotation/versioning/ConsumerType;";
	/** Begins lines that may vanish but must not be added to a type that was there. */
	static final String DUTY = "must implement ";

	private final String javaPackage;
	private final SortedSet<String> lines = new TreeSet<>();

	private Api(String javaPackage) {
		this.javaPackage = javaPackage;
	}

	/**
	 * The promises of a package.
	 *
	 * @param classes
	 *            folder of class files
	 */
	static SortedSet<String> of(Path classes, String javaPackage) throws IOException, ReflectiveOperationException {
		Api api = new Api(javaPackage);
		Path folder = classes.resolve(javaPackage.replace('.', '/'));
		try (URLClassLoader loader = new URLClassLoader(new URL[] { classes.toUri().toURL() },
				ClassLoader.getPlatformClassLoader()); Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
				String name = String.valueOf(file.getFileName()).replace(".class", "");
				if (!name.equals("package-info")) {
					String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
					api.add(loader.loadClass(javaPackage + "." + name), content.contains(CONSUMER));
				}
			}
		}
		return api.lines;
	}

	private void add(Class<?> type, boolean consumer) {
		if (!visible(type)) {
			return;
		}
		String name = name(type);
		lines.add("type " + name);
		lines.add(name + " is " + kind(type));
		if (!Modifier.isFinal(type.getModifiers()) && !type.isInterface()) {
			lines.add(name + " can be extended");
		}
		supertypes(type).forEach(supertype -> lines.add(name + " is a " + supertype));
		for (Field field : type.getFields()) {
			if (ours(field.getDeclaringClass())) {
				lines.add(name + "." + field.getName() + " : " + text(field.getGenericType()));
			}
		}
		for (Constructor<?> constructor : type.getDeclaredConstructors()) {
			if (visible(constructor.getModifiers())) {
				lines.add(name + ".new" + signature(constructor));
			}
		}
		for (Method method : methods(type)) {
			String line = name + "." + method.getName() + signature(method) + " : "
					+ text(method.getGenericReturnType());
			lines.add(Modifier.isStatic(method.getModifiers()) ? line + " static" : line);
			if (consumer && Modifier.isAbstract(method.getModifiers())) {
				lines.add(DUTY + line);
			}
		}
	}

	private boolean ours(Class<?> type) {
		return type.getPackageName().equals(javaPackage);
	}

	/** Declared and inherited; what Object or the JDK declares is not ours to keep. */
	private Collection<Method> methods(Class<?> type) {
		Stream<Method> inherited = Arrays.stream(type.getMethods());
		Stream<Method> declared = Arrays.stream(type.getDeclaredMethods());
		return Stream.concat(inherited, declared)
				.filter(method -> ours(method.getDeclaringClass()) && visible(method.getModifiers()))
				.filter(method -> !method.isSynthetic()).collect(Collectors.toSet());
	}

	private static Collection<String> supertypes(Class<?> type) {
		SortedSet<String> names = new TreeSet<>();
		for (Class<?> direct : Stream
				.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
				.toList()) {
			names.add(direct.getName());
			names.addAll(supertypes(direct));
		}
		names.remove("java.lang.Object");
		return names;
	}

	private static boolean visible(Class<?> type) {
		Class<?> outer = type.getEnclosingClass();
		return !type.isAnonymousClass() && !type.isLocalClass() && visible(type.getModifiers())
				&& (outer == null || visible(outer));
	}

	private static boolean visible(int modifiers) {
		return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
	}

	private static String kind(Class<?> type) {
		return type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
	}

	private static String signature(Executable executable) {
		return Arrays.stream(executable.getGenericParameterTypes()).map(Api::text)
				.collect(Collectors.joining(", ", "(", ")"))
				+ Arrays.stream(executable.getExceptionTypes()).map(type -> " throws " + type.getName()).sorted()
						.collect(Collectors.joining());
	}

	private static String text(Type type) {
		return type.getTypeName();
	}

	private static String name(Class<?> type) {
		return type.getName().substring(type.getPackageName().length() + 1);
	}

	/** Writes what the packages of a folder of classes promise: {@code CLASSES FOLDER PACKAGE=VERSION …}. */
	public static void main(String[] arguments) throws Exception {
		for (String version : List.of(arguments).subList(2, arguments.length)) {
			String javaPackage = version.substring(0, version.indexOf('='));
			Path file = Path.of(arguments[1], javaPackage + "-" + version.substring(version.indexOf('=') + 1) + ".txt");
			Files.write(file, of(Path.of(arguments[0]), javaPackage));
		}
	}
}
