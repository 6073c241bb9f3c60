package org.ionwright.workbench.internal;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.Policy;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.method.MethodPackage;

/**
 * Whether the fields and cells in which numbers are typed say unit and limits. A field is one for a number unless it is known to be one
 * for words, so that a new one has to be thought of.
 */
final class FieldTips {

	private static final String NUMBER = "-?(?:\\d[\\d.]*(?:e-?\\d+)?|\u221e)";
	private static final String GAP = "[ \u2009]";
	/** What is limited itself may be any number. */
	private static final Pattern RANGE = Pattern.compile("(?m)" + NUMBER + "(?:" + GAP + "\\S+)? to " + NUMBER + "(?:"
			+ GAP + "\\S+|, without unit|, whole numbers)$|any number, in the unit of");
	private static final Pattern STARTS_AS_NUMBER = Pattern.compile("[+-]?\\.?\\d.*");

	/** Fields outside of the forms that take words, by their accessible names. */
	private static final Set<String> WORDS = Set.of("Data folder:", "Bytes", "Add Address", "Sample", "Position",
			"Remark", "Save as", "Note",
			"Formula of the molecule, such as C33H40N2O9; with a charge, such as C33H41N2O9+, it is the ion itself");

	private final Set<String> texts = Stream.of(InstrumentPackage.eINSTANCE, MethodPackage.eINSTANCE)
			.flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
			.flatMap(type -> type.getEAllAttributes().stream())
			.filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
			.map(FieldTips::words).collect(Collectors.toSet());
	private final Set<String> findings = new TreeSet<>();
	private final List<String> seen = new ArrayList<>();

	private static String words(EAttribute attribute) {
		return attribute.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/** A line for each field without. */
	String findings() {
		return String.join("\n", findings);
	}

	/** The numbers that were looked at, by where they are. */
	List<String> seen() {
		return seen;
	}

	/** What there is within a control. */
	static FieldTips of(Control top) {
		try {
			FieldTips tips = new FieldTips();
			tips.look("", top);
			return tips;
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Looks at all within a control. */
	void look(String where, Control top) throws ReflectiveOperationException {
		for (Control control : Ui.all(top)) {
			if (isTypedIn(control)) {
				String name = name(control);
				if (!texts.contains(name.toLowerCase(Locale.ROOT)) && !WORDS.contains(name)) {
					check(where + ": " + name, control.getToolTipText());
				}
			} else if (control instanceof Table table) {
				cells(where, table.getColumns(), Stream.of(table.getItems()).map(Item::getData).toList());
			} else if (control instanceof Tree tree) {
				cells(where, tree.getColumns(), items(tree).stream().map(Item::getData).toList());
			}
		}
	}

	private static String name(Control control) {
		String given = ControlNames.accessibleName(control);
		return (given == null ? ControlNames.label(control) : given).replace("&", "");
	}

	private void check(String where, @Nullable String tip) {
		seen.add(where);
		if (tip == null || !RANGE.matcher(tip).find()) {
			findings.add(where + " says: " + tip);
		}
	}

	private static boolean isTypedIn(Control control) {
		return control.isEnabled()
				&& (control instanceof Text text && text.getEditable() && (text.getStyle() & SWT.SEARCH) == 0
						&& !(text.getParent() instanceof Spinner) && !isInCell(text)
						|| control instanceof Combo combo && (combo.getStyle() & SWT.READ_ONLY) == 0
						|| control instanceof Spinner || control instanceof Scale);
	}

	/** The field of a cell is looked at with its cell. */
	private static boolean isInCell(Text text) {
		return text.getParent() instanceof Table || text.getParent() instanceof Tree;
	}

	static List<TreeItem> items(Tree tree) {
		List<TreeItem> found = new ArrayList<>();
		for (TreeItem item : tree.getItems()) {
			collect(item, found);
		}
		return found;
	}

	/** Viewers make the items below one when it is opened. */
	private static void collect(TreeItem item, List<TreeItem> found) {
		if (item.getData() != null) {
			found.add(item);
			Event event = new Event();
			event.item = item;
			item.getParent().notifyListeners(SWT.Expand, event);
			item.setExpanded(true);
			for (TreeItem child : item.getItems()) {
				collect(child, found);
			}
		}
	}

	/** Cells that can be edited and hold a number now. */
	private void cells(String where, Item[] columns, List<?> elements) throws ReflectiveOperationException {
		for (int i = 0; i < columns.length; i++) {
			if (!(columns[i].getData(Policy.JFACE + ".columnViewer") instanceof ViewerColumn column)
					|| !(call(ViewerColumn.class, column, "getEditingSupport") instanceof EditingSupport editing)
					|| !(column.getViewer().getLabelProvider(i) instanceof CellLabelProvider labels)) {
				continue;
			}
			for (Object element : elements) {
				boolean editable = (boolean) call(EditingSupport.class, editing, "canEdit", element);
				String value = editable ? String.valueOf(call(EditingSupport.class, editing, "getValue", element)) : "";
				if (STARTS_AS_NUMBER.matcher(value).matches()) {
					check(where + ": " + columns[i].getText() + " " + value, labels.getToolTipText(element));
				}
			}
		}
	}

	/** Viewers keep to themselves how they edit. */
	private static Object call(Class<?> type, Object target, String name, Object... arguments)
			throws ReflectiveOperationException {
		Method method = type.getDeclaredMethod(name,
				Stream.of(arguments).map(argument -> Object.class).toArray(Class<?>[]::new));
		method.setAccessible(true);
		return method.invoke(target, arguments);
	}
}
