package sync

// Map is a map that goroutines may use at the same time. Its zero value is empty.
type Map struct {
	mu      Mutex
	entries map[any]*mapEntry
}

type mapEntry struct {
	value any
	gone  bool
}

// Load returns the value of key.
func (m *Map) Load(key any) (value any, ok bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if e := m.find(key); e != nil {
		return e.value, true
	}
	return nil, false
}

// Store sets the value of key.
func (m *Map) Store(key, value any) {
	m.Swap(key, value)
}

// Swap sets the value of key and returns the one it had.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if e := m.find(key); e != nil {
		previous, e.value = e.value, value
		return previous, true
	}
	m.insert(key, value)
	return nil, false
}

// LoadOrStore returns the value of key, setting it to value where it has none.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if e := m.find(key); e != nil {
		return e.value, true
	}
	m.insert(key, value)
	return value, false
}

// LoadAndDelete removes key and returns the value it had.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	e := m.find(key)
	if e == nil {
		return nil, false
	}
	m.remove(key, e)
	return e.value, true
}

// Delete removes key.
func (m *Map) Delete(key any) {
	m.LoadAndDelete(key)
}

// CompareAndSwap sets the value of key to new if it is old, which must be comparable.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if e := m.find(key); e != nil && e.value == old {
		e.value = new
		return true
	}
	return false
}

// CompareAndDelete removes key if its value is old, which must be comparable.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	e := m.find(key)
	if e == nil || e.value != old {
		return false
	}
	m.remove(key, e)
	return true
}

// Range calls f for each key and value until f returns false. f may use the map.
func (m *Map) Range(f func(key, value any) bool) {
	m.mu.Lock()
	keys := make([]any, 0, len(m.entries))
	entries := make([]*mapEntry, 0, len(m.entries))
	for k, e := range m.entries {
		keys = append(keys, k)
		entries = append(entries, e)
	}
	m.mu.Unlock()
	for i, k := range keys {
		m.mu.Lock()
		value, gone := entries[i].value, entries[i].gone
		m.mu.Unlock()
		if !gone && !f(k, value) {
			return
		}
	}
}

// Clear removes everything.
func (m *Map) Clear() {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, e := range m.entries {
		e.gone = true
	}
	clear(m.entries)
}

func (m *Map) find(key any) *mapEntry {
	if len(m.entries) == 0 {
		// A key that cannot be hashed panics here with the words of a map that is not empty.
		_ = map[any]bool{key: true}
		return nil
	}
	return m.entries[key]
}

func (m *Map) insert(key, value any) {
	if m.entries == nil {
		m.entries = make(map[any]*mapEntry)
	}
	m.entries[key] = &mapEntry{value: value}
}

func (m *Map) remove(key any, e *mapEntry) {
	e.gone = true
	delete(m.entries, key)
}
