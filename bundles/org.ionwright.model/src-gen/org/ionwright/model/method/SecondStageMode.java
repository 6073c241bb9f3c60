/**
 */
package org.ionwright.model.method;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Second Stage Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the second stage does in a scan.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.method.MethodPackage#getSecondStageMode()
 * @model
 * @generated
 */
public enum SecondStageMode implements Enumerator {
	/**
	 * The '<em><b>SELECTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It selects the m/z.
	 * <!-- end-model-doc -->
	 * @see #SELECTING_VALUE
	 * @generated
	 * @ordered
	 */
	SELECTING(0, "SELECTING", "SELECTING"),

	/**
	 * The '<em><b>RF ONLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It passes all ions above its low-mass cut-off: the first stage scans alone.
	 * <!-- end-model-doc -->
	 * @see #RF_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	RF_ONLY(1, "RF_ONLY", "RF_ONLY");

	/**
	 * The '<em><b>SELECTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It selects the m/z.
	 * <!-- end-model-doc -->
	 * @see #SELECTING
	 * @model annotation="http://www.ionwright.org/seed claims='002/8'"
	 * @generated
	 * @ordered
	 */
	public static final int SELECTING_VALUE = 0;

	/**
	 * The '<em><b>RF ONLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It passes all ions above its low-mass cut-off: the first stage scans alone.
	 * <!-- end-model-doc -->
	 * @see #RF_ONLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RF_ONLY_VALUE = 1;

	/**
	 * An array of all the '<em><b>Second Stage Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SecondStageMode[] VALUES_ARRAY =
		new SecondStageMode[] {
			SELECTING,
			RF_ONLY,
		};

	/**
	 * A public read-only list of all the '<em><b>Second Stage Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SecondStageMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Second Stage Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SecondStageMode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SecondStageMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Second Stage Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SecondStageMode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SecondStageMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Second Stage Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SecondStageMode get(int value) {
		switch (value) {
			case SELECTING_VALUE: return SELECTING;
			case RF_ONLY_VALUE: return RF_ONLY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private SecondStageMode(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //SecondStageMode
