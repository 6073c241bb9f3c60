/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Resolution Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What stays the same over the range of m/z.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getResolutionMode()
 * @model
 * @generated
 */
public enum ResolutionMode implements Enumerator {
	/**
	 * The '<em><b>CONSTANT WIDTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Peak width in u.
	 * <!-- end-model-doc -->
	 * @see #CONSTANT_WIDTH_VALUE
	 * @generated
	 * @ordered
	 */
	CONSTANT_WIDTH(0, "CONSTANT_WIDTH", "CONSTANT_WIDTH"),

	/**
	 * The '<em><b>CONSTANT RESOLUTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Peak width over m/z: constant AC:DC ratio.
	 * <!-- end-model-doc -->
	 * @see #CONSTANT_RESOLUTION_VALUE
	 * @generated
	 * @ordered
	 */
	CONSTANT_RESOLUTION(1, "CONSTANT_RESOLUTION", "CONSTANT_RESOLUTION");

	/**
	 * The '<em><b>CONSTANT WIDTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Peak width in u.
	 * <!-- end-model-doc -->
	 * @see #CONSTANT_WIDTH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONSTANT_WIDTH_VALUE = 0;

	/**
	 * The '<em><b>CONSTANT RESOLUTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Peak width over m/z: constant AC:DC ratio.
	 * <!-- end-model-doc -->
	 * @see #CONSTANT_RESOLUTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONSTANT_RESOLUTION_VALUE = 1;

	/**
	 * An array of all the '<em><b>Resolution Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ResolutionMode[] VALUES_ARRAY =
		new ResolutionMode[] {
			CONSTANT_WIDTH,
			CONSTANT_RESOLUTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Resolution Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ResolutionMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Resolution Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResolutionMode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ResolutionMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Resolution Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResolutionMode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ResolutionMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Resolution Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResolutionMode get(int value) {
		switch (value) {
			case CONSTANT_WIDTH_VALUE: return CONSTANT_WIDTH;
			case CONSTANT_RESOLUTION_VALUE: return CONSTANT_RESOLUTION;
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
	private ResolutionMode(int value, String name, String literal) {
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
	
} //ResolutionMode
