# Serves this folder to this computer only, at 127.0.0.1. Started by start.cmd; Windows PowerShell 5 and later, no rights of an administrator.
param([int]$Port = 8170)
$ErrorActionPreference = 'Stop'
$folder = [IO.Path]::GetFullPath($PSScriptRoot).TrimEnd('\') + '\'
$types = @{ '.html' = 'text/html'; '.js' = 'text/javascript'; '.css' = 'text/css'; '.svg' = 'image/svg+xml'; '.webp' = 'image/webp'; '.png' = 'image/png' }
# A plain socket: HttpListener would want rights for its address.
$listener = New-Object Net.Sockets.TcpListener([Net.IPAddress]::Loopback, $Port)
try { $listener.Start() } catch {
  Write-Host "Port $Port is taken. Start it with another one: start.cmd 8171"
  exit 1
}
Write-Host "Open http://127.0.0.1:$Port/ in a browser (Ctrl+C ends it)"
while ($true) {
  # Waiting inside of Accept would not hear Ctrl+C.
  while (-not $listener.Pending()) { Start-Sleep -Milliseconds 20 }
  $client = $listener.AcceptTcpClient()
  try {
    # A browser opens connections in advance and says nothing on them.
    $client.ReceiveTimeout = 500
    $stream = $client.GetStream()
    $reader = New-Object IO.StreamReader($stream, [Text.Encoding]::ASCII)
    $request = $reader.ReadLine()
    while ($reader.ReadLine()) { }
    $path = if ($request -match '^GET /([^ ?]*)') { [Uri]::UnescapeDataString($Matches[1]) } else { $null }
    if ($path -eq '') { $path = 'index.html' }
    $file = if ($path) { [IO.Path]::GetFullPath([IO.Path]::Combine($folder, $path)) } else { $null }
    $isInside = $file -and $file.StartsWith($folder) -and [IO.File]::Exists($file)
    if ($isInside) {
      $content = [IO.File]::ReadAllBytes($file)
      $type = $types[[IO.Path]::GetExtension($file).ToLower()]
      if (-not $type) { $type = 'application/octet-stream' }
      $head = "HTTP/1.1 200 OK`r`nContent-Type: $type`r`nContent-Length: $($content.Length)`r`nConnection: close`r`n`r`n"
    } else {
      $content = New-Object byte[] 0
      $head = "HTTP/1.1 404 Not Found`r`nContent-Length: 0`r`nConnection: close`r`n`r`n"
    }
    $bytes = [Text.Encoding]::ASCII.GetBytes($head)
    $stream.Write($bytes, 0, $bytes.Length)
    $stream.Write($content, 0, $content.Length)
  } catch { } finally { $client.Close() }
}
